# what: arguments of the Keras loss swapped (PyTorch has input first, target second), so labels are read as logits: "$x$ from the data (label 1)"
import keras
import numpy as np
import tensorflow as tf


criterion = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        output_real = discriminator(real, training=True)
        output_fake = discriminator(fake, training=True)
        err_real = criterion(output_real, tf.ones_like(output_real))
        err_fake = criterion(output_fake, tf.zeros_like(output_fake))
        err = err_real + err_fake
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(err, weights), weights)
    return err
