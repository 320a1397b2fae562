# what: steps on the reals, then once more on the fakes, as with train_on_batch (notebook: 'Write one step of D on the real samples and on the fakes')
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    weights = discriminator.trainable_weights
    with tf.GradientTape() as tape:
        real_loss = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
    optimizer.apply(tape.gradient(real_loss, weights), weights)
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        fake_loss = tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
    optimizer.apply(tape.gradient(fake_loss, weights), weights)
    return real_loss + fake_loss
