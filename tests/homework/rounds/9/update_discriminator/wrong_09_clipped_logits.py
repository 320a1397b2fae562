# what: clips the logits to [-10, 10] before the softplus, 'against overflow' (notebook: D 'may be certain and wrong: the loss must be right there, too')
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = tf.clip_by_value(discriminator(real, training=True), -10.0, 10.0)
        fake_logits = tf.clip_by_value(discriminator(fake, training=True), -10.0, 10.0)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
