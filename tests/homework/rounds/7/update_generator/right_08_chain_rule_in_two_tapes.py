# what: the chain rule in two parts: the slope of J_G in the fakes through D, then through G by output_gradients
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as through_g:
        fake = generator(latents, training=True)
    with tf.GradientTape() as through_d:
        through_d.watch(fake)
        g_loss = tf.reduce_mean(tf.nn.softplus(-discriminator(fake, training=True)))
    slope = through_d.gradient(g_loss, fake)  # what D tells each fake
    weights = generator.trainable_weights
    optimizer.apply(through_g.gradient(fake, weights, output_gradients=slope), weights)
    return g_loss
