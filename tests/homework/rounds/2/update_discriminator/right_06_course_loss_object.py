# what: takes the loss from kgan.losses, as lesson 6 does
from kgan import losses

import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)  # outside the tape
    with tf.GradientTape() as tape:
        d_loss = losses.NonSaturating().discriminator(
            discriminator(real, training=True), discriminator(fake, training=True)
        )
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
