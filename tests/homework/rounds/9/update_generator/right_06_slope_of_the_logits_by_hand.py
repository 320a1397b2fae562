# what: the slope -(1 - D)/m of each logit by hand, given to the tape as output_gradients
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
    m = tf.cast(tf.size(logits), logits.dtype)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(logits, weights, output_gradients=-tf.sigmoid(-logits) / m), weights)
    return tf.reduce_sum(tf.nn.softplus(-logits)) / m
