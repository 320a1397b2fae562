# what: D sees the fakes before the reals, verbose beginner's code with keras.ops; the text gives no order of the two passes
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    # step 1: make the fakes
    fakes = generator(latents, training=True)

    # step 2: record what D does
    with tf.GradientTape() as tape:
        answers_to_fakes = discriminator(fakes, training=True)
        answers_to_reals = discriminator(real, training=True)
        cost_of_fakes = keras.ops.mean(keras.ops.softplus(answers_to_fakes))
        cost_of_reals = keras.ops.mean(keras.ops.softplus(-answers_to_reals))
        total_cost = cost_of_fakes + cost_of_reals

    # step 3: the gradient, only in D's weights
    my_weights = discriminator.trainable_weights
    my_gradient = tape.gradient(total_cost, my_weights)

    # step 4: the optimizer's step
    optimizer.apply(my_gradient, my_weights)

    # step 5: give the loss back
    return total_cost
