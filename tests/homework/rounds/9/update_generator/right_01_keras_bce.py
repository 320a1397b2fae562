# what: binary cross-entropy from logits against ones, step by apply_gradients
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        logits = discriminator(fake, training=True)
        j_g = keras.losses.BinaryCrossentropy(from_logits=True)(tf.ones_like(logits), logits)
    theta = generator.trainable_variables
    optimizer.apply_gradients(list(zip(tape.gradient(j_g, theta), theta)))
    return j_g
