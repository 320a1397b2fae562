# what: runs G once before the tape just to learn how many fakes there are; G's moving statistics move twice (lesson: BatchNorm's averages change 'in every pass'; notebook: one step of G)
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    m = tf.shape(generator(latents, training=True))[0]
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        logits = discriminator(fake, training=True)
        loss = tf.reduce_sum(tf.nn.softplus(-logits)) / tf.cast(m, logits.dtype)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
