# what: the loss object of lesson 6, and the optimizer's own scale for float16
from kgan import losses

import tensorflow as tf

NON_SATURATING = losses.get("non_saturating")


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = NON_SATURATING.generator(fake_logits)
        scaled_loss = optimizer.scale_loss(g_loss)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(scaled_loss, weights), weights)
    return g_loss
