# what: takes the gradient of the vector of losses (so of their sum) and the mean only in the return line: the loss looks right, the step is m times too long; ruled out (lesson 6): "gradient, in $D$'s weights, of $\frac1m \sum"
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        real_loss = keras.losses.binary_crossentropy(
            tf.ones_like(real_logits), real_logits, from_logits=True
        )
        fake_loss = keras.losses.binary_crossentropy(
            tf.zeros_like(fake_logits), fake_logits, from_logits=True
        )
    weights = discriminator.trainable_weights
    gradients = tape.gradient([real_loss, fake_loss], weights)
    optimizer.apply(gradients, weights)
    return tf.reduce_mean(real_loss) + tf.reduce_mean(fake_loss)
