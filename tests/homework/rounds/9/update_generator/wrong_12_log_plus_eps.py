# what: -log(D + 1e-8) of a sigmoid: where D is sure of a fake, loss and slope are wrong (notebook, task 1: D 'may be certain and wrong'; task 2: 'the non-saturating loss')
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        d_fake = tf.sigmoid(discriminator(generator(latents, training=True), training=True))
        loss = -tf.reduce_mean(tf.math.log(d_fake + 1e-8))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
