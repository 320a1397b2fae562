# what: the loss is computed by NumPy, which the tape does not record (and which a compiled step cannot run): "as a tensor"
import keras
import numpy as np
import tensorflow as tf


def softplus(x):
    """log(1 + exp(x)), from homework 1."""
    return np.logaddexp(0, x)


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        fake_logits = discriminator(fake, training=True)
        g_loss = tf.constant(np.mean(softplus(-fake_logits)))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
