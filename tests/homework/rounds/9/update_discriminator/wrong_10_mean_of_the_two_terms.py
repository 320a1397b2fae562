# what: averages the two terms, so loss and gradient are half of J_D (lesson: 'Going up in V is going down in J_D = -V. So d_loss is J_D')
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean([bce(tf.ones_like(real_logits), real_logits), bce(tf.zeros_like(fake_logits), fake_logits)])
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
