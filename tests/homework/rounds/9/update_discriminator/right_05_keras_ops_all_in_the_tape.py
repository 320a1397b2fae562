# what: keras.ops; G runs inside the tape behind a stop_gradient, and the fakes come first
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = tf.stop_gradient(generator(latents, training=True))
        on_fake = keras.ops.mean(keras.ops.softplus(discriminator(fake, training=True)))
        on_real = keras.ops.mean(keras.ops.softplus(-discriminator(real, training=True)))
        loss = on_fake + on_real
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
