# what: G is updated twice (the trick of a well-known DCGAN program against a strong D): "Write one step of $G$"
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    # run twice, so that d_loss does not go to zero
    for _ in range(2):
        with tf.GradientTape() as tape:
            fake = generator(latents, training=True)
            fake_logits = discriminator(fake, training=True)
            g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
        weights = generator.trainable_weights
        optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
