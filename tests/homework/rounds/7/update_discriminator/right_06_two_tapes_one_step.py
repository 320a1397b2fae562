# what: two tapes, one for the reals and one for the fakes; the gradients are added and applied in a single step
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    weights = discriminator.trainable_weights
    with tf.GradientTape() as tape_real:
        loss_real = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape_fake:
        loss_fake = tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
    grads_real = tape_real.gradient(loss_real, weights)
    grads_fake = tape_fake.gradient(loss_fake, weights)
    optimizer.apply([a + b for a, b in zip(grads_real, grads_fake)], weights)
    return loss_real + loss_fake
