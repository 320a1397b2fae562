# what: one line for both groups: a loop over (batch, sign)
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    groups = ((real, -1.0), (generator(latents, training=True), 1.0))
    with tf.GradientTape() as tape:
        loss = sum(tf.reduce_mean(tf.nn.softplus(sign * discriminator(x, training=True))) for x, sign in groups)
    slopes = tape.gradient(loss, discriminator.trainable_weights)
    optimizer.apply(slopes, discriminator.trainable_weights)
    return loss
