# what: asks for the gradients in the weights of both networks, but applies only G's part
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    g_weights = generator.trainable_weights
    d_weights = discriminator.trainable_weights
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(
            tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.ones_like(logits), logits=logits)
        )
    gradients = tape.gradient(loss, g_weights + d_weights)
    optimizer.apply(gradients[: len(g_weights)], g_weights)  # D's part is thrown away
    return loss
