# what: puts reals and fakes into one batch, calls D once, and cuts the logits apart afterwards (lesson: 'Give reals and fakes batches of their own')
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    n = tf.shape(real)[0]
    with tf.GradientTape() as tape:
        logits = discriminator(tf.concat([real, fake], axis=0), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits[:n])) + tf.reduce_mean(tf.nn.softplus(logits[n:]))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
