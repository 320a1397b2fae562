# what: makes the labels with tf.ones((real.shape[0], 1)), which has no number in a compiled function
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    ones = tf.ones((real.shape[0], 1))
    zeros = tf.zeros((latents.shape[0], 1))
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss = bce(ones, discriminator(real, training=True)) + bce(zeros, discriminator(fake, training=True))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
