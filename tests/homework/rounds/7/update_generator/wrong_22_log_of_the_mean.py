# what: the logarithm of the mean probability instead of the mean of the logarithms: "$J_G = -\frac1m \sum \log D(G(z))$"
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        d_fake = tf.sigmoid(discriminator(fake, training=True))
        g_loss = -tf.math.log(tf.reduce_mean(d_fake))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
