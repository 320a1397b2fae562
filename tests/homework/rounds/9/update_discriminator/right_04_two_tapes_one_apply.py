# what: one tape for each group; the gradients are added and applied once
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    weights = discriminator.trainable_weights
    with tf.GradientTape() as real_tape:
        real_loss = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
    fake = generator(latents, training=True)
    with tf.GradientTape() as fake_tape:
        fake_loss = tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
    pairs = zip(real_tape.gradient(real_loss, weights), fake_tape.gradient(fake_loss, weights))
    optimizer.apply([a + b for a, b in pairs], weights)
    return real_loss + fake_loss
