# what: V as printed in the paper with log_sigmoid (log(1 - D) is log_sigmoid of the negative logit), sums over sizes, and J_D = -V
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    def average(x):
        return tf.reduce_sum(x) / tf.cast(tf.size(x), x.dtype)

    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        value = average(tf.math.log_sigmoid(discriminator(real, training=True)))
        value += average(tf.math.log_sigmoid(-discriminator(fake, training=True)))
        cost = -value
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(cost, weights), weights)
    return cost
