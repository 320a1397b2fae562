# what: apply_gradients is called with two lists instead of pairs and raises a TypeError, so no step is taken: "Write one step of $G$"
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        fake_logits = discriminator(fake, training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    gradients = tape.gradient(g_loss, weights)
    optimizer.apply_gradients(gradients, weights)
    return g_loss
