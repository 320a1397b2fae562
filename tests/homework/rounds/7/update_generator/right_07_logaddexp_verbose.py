# what: beginner's code: log(1 + exp(-l)) by logaddexp, mean as sum over number
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    # the weights that may move
    my_weights = generator.trainable_weights
    with tf.GradientTape() as my_tape:
        # make the fakes
        fakes = generator(latents, training=True)
        # ask D
        answers = discriminator(fakes, training=True)
        # price of each fake: -log D = log(1 + exp(-logit))
        prices = keras.ops.logaddexp(keras.ops.zeros_like(answers), -answers)
        how_many = tf.cast(tf.shape(answers)[0], prices.dtype)
        my_loss = tf.reduce_sum(prices) / how_many
    my_gradient = my_tape.gradient(my_loss, my_weights)
    optimizer.apply(my_gradient, my_weights)
    return my_loss
