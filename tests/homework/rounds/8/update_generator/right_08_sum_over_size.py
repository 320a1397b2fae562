# what: a sum divided by the number of logits; a persistent tape used once
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape(persistent=True) as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_sum(tf.nn.softplus(-logits)) / tf.cast(tf.size(logits), logits.dtype)
    theta = generator.trainable_variables
    grads = [tape.gradient(loss, theta)][0]
    del tape
    optimizer.apply(grads, theta)
    return loss
