# what: forgets the mean: keras.losses.binary_crossentropy gives one loss for each fake, so a vector is returned instead of a scalar, and the gradient is that of the sum
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = keras.losses.binary_crossentropy(
            tf.ones_like(fake_logits), fake_logits, from_logits=True
        )
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
