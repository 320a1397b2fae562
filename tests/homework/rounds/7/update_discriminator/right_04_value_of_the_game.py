# what: estimates V with log_sigmoid inside the tape, takes the gradient of V, and hands its negative to the optimizer; returns -V
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        log_d_real = tf.math.log_sigmoid(discriminator(real, training=True))
        log_not_d_fake = tf.math.log_sigmoid(-discriminator(fake, training=True))
        value = tf.reduce_mean(log_d_real) + tf.reduce_mean(log_not_d_fake)
    weights = discriminator.trainable_weights
    up = tape.gradient(value, weights)
    optimizer.apply([-g for g in up], weights)
    return -value
