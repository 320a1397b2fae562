# what: saves and restores D's moving statistics so that D 'is used but not changed' (lesson: 'BatchNorm's moving statistics move in either turn all the same')
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    kept = [(w, tf.identity(w)) for w in discriminator.non_trainable_weights]
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    for w, old in kept:
        w.assign(old)
    return loss
