# what: a general helper for a mean cross-entropy with any label, written by hand with two softplus
import keras
import numpy as np
import tensorflow as tf


def cross_entropy(logits, label):
    """-label log D - (1 - label) log(1 - D), averaged; each label has its own softplus."""
    terms = label * tf.nn.softplus(-logits) + (1.0 - label) * tf.nn.softplus(logits)
    return tf.reduce_mean(terms)


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        loss = cross_entropy(logits, label=1.0)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
