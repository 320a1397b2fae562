# what: two calls of D, then logits and labels joined, each sample weighted by one over the size of its half
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        a = discriminator(real, training=True)
        b = discriminator(fake, training=True)
        logits = tf.concat([a, b], 0)
        labels = tf.concat([tf.ones_like(a), tf.zeros_like(b)], 0)
        share = tf.concat([tf.ones_like(a) / tf.cast(tf.size(a), a.dtype), tf.ones_like(b) / tf.cast(tf.size(b), b.dtype)], 0)
        loss = tf.reduce_sum(share * tf.nn.sigmoid_cross_entropy_with_logits(labels, logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
