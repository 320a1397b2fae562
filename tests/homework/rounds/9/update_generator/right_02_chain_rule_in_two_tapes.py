# what: one tape for G and one for D: the slope of the loss in the fakes goes into G's tape as output_gradients
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape_g:
        fake = generator(latents, training=True)
    with tf.GradientTape() as tape_d:
        tape_d.watch(fake)
        loss = tf.reduce_mean(tf.nn.softplus(-discriminator(fake, training=True)))
    weights = generator.trainable_weights
    pull = tape_d.gradient(loss, fake)
    optimizer.apply(tape_g.gradient(fake, weights, output_gradients=pull), weights)
    return loss
