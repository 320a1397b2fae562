# what: keras BinaryCrossentropy(from_logits=True), apply_gradients with zip
import keras
import numpy as np
import tensorflow as tf


bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    generated = generator(latents, training=True)
    with tf.GradientTape() as disc_tape:
        real_output = discriminator(real, training=True)
        fake_output = discriminator(generated, training=True)
        real_loss = bce(tf.ones_like(real_output), real_output)
        fake_loss = bce(tf.zeros_like(fake_output), fake_output)
        total_loss = real_loss + fake_loss
    gradients = disc_tape.gradient(total_loss, discriminator.trainable_variables)
    optimizer.apply_gradients(zip(gradients, discriminator.trainable_variables))
    return total_loss
