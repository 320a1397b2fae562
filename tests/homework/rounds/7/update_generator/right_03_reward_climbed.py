# what: maximises the mean log D by handing the optimizer the negative gradient; returns minus that mean
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        reward = tf.reduce_mean(tf.math.log_sigmoid(discriminator(fake, training=True)))
    weights = generator.trainable_weights
    up = tape.gradient(reward, weights)
    optimizer.apply([tf.negative(g) for g in up], weights)
    return -reward
