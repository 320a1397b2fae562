# what: D is frozen for the pass and thawed afterwards; a frozen BatchNorm ignores training=True and keeps its statistics: "BatchNorm's moving statistics move in either turn all the same."
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    discriminator.trainable = False
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        fake_logits = discriminator(fake, training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    discriminator.trainable = True  # as it was
    return g_loss
