# what: log of a sigmoid clipped to [1e-7, 1 - 1e-7] (notebook: D 'may be certain and wrong: the loss must be right there, too')
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        d_real = tf.clip_by_value(tf.sigmoid(discriminator(real, training=True)), 1e-7, 1 - 1e-7)
        d_fake = tf.clip_by_value(tf.sigmoid(discriminator(fake, training=True)), 1e-7, 1 - 1e-7)
        loss = -tf.reduce_mean(tf.math.log(d_real)) - tf.reduce_mean(tf.math.log(1 - d_fake))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
