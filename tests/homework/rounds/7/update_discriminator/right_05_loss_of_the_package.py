# what: uses kgan.losses.NonSaturating for J_D
from kgan import losses

import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    objective = losses.NonSaturating()
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        d_loss = objective.discriminator(
            real_logits=discriminator(real, training=True),
            fake_logits=discriminator(fake, training=True),
        )
    theta = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, theta), theta)
    return d_loss
