# what: copies D's turn: G runs above the tape, so no gradient reaches its weights (lesson: 'The images go through D inside the tape, because the gradient has to come back')
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.nn.softplus(-discriminator(fake, training=True)))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
