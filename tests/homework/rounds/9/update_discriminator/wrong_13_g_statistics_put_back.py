# what: puts G's moving statistics back after the fakes are made, as G 'is held fixed' (lesson: 'G's moving statistics move in both')
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    before = [tf.identity(w) for w in generator.non_trainable_weights]
    fake = generator(latents, training=True)
    for w, old in zip(generator.non_trainable_weights, before):
        w.assign(old)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
