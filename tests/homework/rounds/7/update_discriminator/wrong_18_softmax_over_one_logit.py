# what: softmax cross-entropy over a single logit, a habit from classifiers: the softmax of one number is 1, so loss and gradient are 0: "return the loss $J_D$ from before the step"
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        real_loss = tf.nn.softmax_cross_entropy_with_logits(tf.ones_like(real_logits), real_logits)
        fake_loss = tf.nn.softmax_cross_entropy_with_logits(
            tf.zeros_like(fake_logits), fake_logits
        )
        d_loss = tf.reduce_mean(real_loss) + tf.reduce_mean(fake_loss)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
