# what: averages over the batch axis only, so the returned loss has the shape (1,) ('Returns its loss, a scalar')
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits), axis=0)
        loss += tf.reduce_mean(tf.nn.softplus(fake_logits), axis=0)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
