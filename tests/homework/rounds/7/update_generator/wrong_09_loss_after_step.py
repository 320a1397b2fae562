# what: returns the loss that the moved G has on the same latents (with one more pass of both networks): "Return the loss $J_G$ from before the step"
import keras
import numpy as np
import tensorflow as tf


def generator_loss(generator, discriminator, latents):
    """J_G, from logits."""
    fake_logits = discriminator(generator(latents, training=True), training=True)
    return tf.reduce_mean(tf.nn.softplus(-fake_logits))


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        g_loss = generator_loss(generator, discriminator, latents)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    g_loss = generator_loss(generator, discriminator, latents)
    return g_loss
