# what: the weights line was pasted from task 1: gradient in and step of D's weights, G stays as it is: "$G$'s weights move in $G$'s step only."
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        fake_logits = discriminator(fake, training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
