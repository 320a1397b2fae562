# what: uses kgan.losses.get('non_saturating')
from kgan import losses

import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    loss = losses.get("non_saturating")
    with tf.GradientTape() as tape:
        g_loss = loss.generator(discriminator(generator(latents, training=True), training=True))
    phi = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, phi), phi)
    return g_loss
