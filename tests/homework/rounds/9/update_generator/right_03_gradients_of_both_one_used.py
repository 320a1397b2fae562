# what: asks the tape for the slopes of both networks, but applies G's only
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    for_g, _for_d = tape.gradient(loss, [generator.trainable_weights, discriminator.trainable_weights])
    optimizer.apply(for_g, generator.trainable_weights)
    return loss
