# what: the labels are made with shape real.shape, which has None in it where the batch size is not known, so the compiled step raises: "size of a batch is not always known in advance"
import keras
import numpy as np
import tensorflow as tf


cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    batch_size = real.shape[0]
    ones = tf.ones((batch_size, 1))
    zeros = tf.zeros((batch_size, 1))
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss_real = cross_entropy(ones, discriminator(real, training=True))
        loss_fake = cross_entropy(zeros, discriminator(fake, training=True))
        loss = loss_real + loss_fake
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
