# what: two mistakes: the sum over the fakes, not the mean, and D without the flag (lesson: J_G = -1/m sum log D; 'write training=True each time')
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True))
        loss = tf.reduce_sum(tf.nn.softplus(-logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
