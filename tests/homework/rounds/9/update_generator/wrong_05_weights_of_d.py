# what: leaves discriminator.trainable_weights from task 1 in place: D moves, G does not (lesson: 'weights = generator.trainable_weights  # and not D's')
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-discriminator(fake, training=True)))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
