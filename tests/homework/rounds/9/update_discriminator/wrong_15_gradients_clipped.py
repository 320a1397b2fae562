# what: clips each gradient to [-0.01, 0.01], mixed up with WGAN (notebook: 'one step of D' with 'the optimizer that is handed in')
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
    weights = discriminator.trainable_weights
    slopes = [tf.clip_by_value(g, -0.01, 0.01) for g in tape.gradient(loss, weights)]
    optimizer.apply(slopes, weights)
    return loss
