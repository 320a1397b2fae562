# what: only the fakes that D did not believe count in the loss: "There is no *if* in Algorithm 1."
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        fake_logits = discriminator(fake, training=True)
        caught = tf.cast(fake_logits < 0, fake_logits.dtype)  # D says: fake
        costs = tf.nn.softplus(-fake_logits) * caught
        g_loss = tf.math.divide_no_nan(tf.reduce_sum(costs), tf.reduce_sum(caught))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
