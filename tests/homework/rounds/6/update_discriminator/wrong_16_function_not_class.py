# what: keras.losses.binary_crossentropy (the function) gives a loss for each sample; no mean is taken, so the gradient is a sum and the result is no scalar. "Returns its loss, a scalar."
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
        d_loss = real_loss + fake_loss
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
