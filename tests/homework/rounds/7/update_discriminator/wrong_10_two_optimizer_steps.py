# what: PyTorch-tutorial style: one optimizer step on the reals, then a second on the fakes: "Write one step of $D$ on the real samples"
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    weights = discriminator.trainable_weights
    # train on real
    with tf.GradientTape() as tape:
        err_real = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
    optimizer.apply(tape.gradient(err_real, weights), weights)
    # train on fake
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        err_fake = tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
    optimizer.apply(tape.gradient(err_fake, weights), weights)
    return err_real + err_fake
