# what: right; takes the loss from kgan.losses.NonSaturating, as lesson 6 does in its model
from kgan import losses

import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    adversarial_loss = losses.NonSaturating()
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = adversarial_loss.generator(fake_logits)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
