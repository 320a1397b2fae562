# what: thinks that 'maximise log D(G(z))' needs a flipped gradient although the loss already has the minus, so G climbs: "Optimizers go down, not up."
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        fake_logits = discriminator(fake, training=True)
        g_loss = -tf.reduce_mean(tf.math.log_sigmoid(fake_logits))
    weights = generator.trainable_weights
    gradients = tape.gradient(g_loss, weights)
    # G maximises log D(G(z)), and the optimizer minimises
    optimizer.apply([-g for g in gradients], weights)
    return g_loss
