# what: sums by einsum divided by the number of logits; watches only D's weights; the loss comes back with shape (1, 1)
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    weights = discriminator.trainable_weights
    fake = generator(latents, training=True)
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        tape.watch([w.value for w in weights])
        costs = []
        for samples, sign in ((real, -1.0), (fake, 1.0)):
            softplus = tf.nn.softplus(sign * discriminator(samples, training=True))
            costs.append(tf.einsum("ij->", softplus) / tf.cast(tf.size(softplus), softplus.dtype))
        loss = costs[0] + costs[1]
    optimizer.apply(tape.gradient(loss, weights), weights)
    return tf.reshape(loss, (1, 1))
