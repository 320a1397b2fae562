# what: derives dJ/dlogit by hand and hands it to the tape as output_gradients
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
    loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
    real_slopes = -tf.sigmoid(-real_logits) / tf.cast(tf.size(real_logits), real_logits.dtype)
    fake_slopes = tf.sigmoid(fake_logits) / tf.cast(tf.size(fake_logits), fake_logits.dtype)
    weights = discriminator.trainable_weights
    gradients = tape.gradient([real_logits, fake_logits], weights, output_gradients=[real_slopes, fake_slopes])
    optimizer.apply(gradients, weights)
    return loss
