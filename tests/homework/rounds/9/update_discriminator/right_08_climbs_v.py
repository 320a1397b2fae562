# what: computes V in the tape and goes up: applies the negative of V's gradient, returns -V
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        v = -tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
        v -= tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
    weights = discriminator.trainable_weights
    optimizer.apply([-slope for slope in tape.gradient(v, weights)], weights)
    return -v
