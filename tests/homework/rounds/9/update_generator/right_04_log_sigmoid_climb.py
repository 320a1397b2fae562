# what: goes up in mean log D, that is, applies the negative of its gradient, and returns the negative
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        mean_log_d = tf.reduce_mean(tf.math.log_sigmoid(logits))
    weights = generator.trainable_weights
    optimizer.apply([tf.negative(slope) for slope in tape.gradient(mean_log_d, weights)], weights)
    return tf.negative(mean_log_d)
