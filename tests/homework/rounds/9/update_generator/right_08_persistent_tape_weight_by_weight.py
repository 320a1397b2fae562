# what: a persistent tape, asked for one weight after the other; a single apply
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape(persistent=True) as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        per_fake = tf.nn.sigmoid_cross_entropy_with_logits(tf.ones_like(logits), logits)
        loss = tf.reduce_mean(per_fake)
    slopes = [tape.gradient(loss, weight) for weight in generator.trainable_weights]
    del tape
    optimizer.apply(slopes, generator.trainable_weights)
    return loss
