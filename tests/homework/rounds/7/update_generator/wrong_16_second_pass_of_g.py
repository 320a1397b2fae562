# what: G is run once before the tape only to look at its output's shape, with training=True, so its statistics move once too often: "So $G$'s statistics are updated twice a round"
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    m = tf.shape(generator(latents, training=True))[0]  # how many fakes
    labels = tf.ones((m, 1))
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        fake_logits = discriminator(fake, training=True)
        g_loss = tf.reduce_mean(
            tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=fake_logits)
        )
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
