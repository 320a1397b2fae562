# what: counts only the fakes that D has seen through, logit < 0 (lesson: 'There is no if in Algorithm 1. Each fake pulls')
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        failed = tf.cast(logits < 0, logits.dtype)
        loss = tf.reduce_mean(failed * tf.nn.softplus(-logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
