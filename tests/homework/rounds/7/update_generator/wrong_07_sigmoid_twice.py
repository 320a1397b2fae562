# what: the logits are made probabilities with a sigmoid and then given to a loss with from_logits=True, which applies a second one: "`discriminator` gives logits."
import keras
import numpy as np
import tensorflow as tf


bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        d_fake = tf.sigmoid(discriminator(fake, training=True))
        g_loss = bce(tf.ones_like(d_fake), d_fake)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
