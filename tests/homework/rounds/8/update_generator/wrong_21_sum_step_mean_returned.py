# what: steps down the sum over the batch, and returns the mean ('the loss J_G', a mean over the batch)
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        each = tf.nn.softplus(-discriminator(generator(latents, training=True), training=True))
        total = tf.reduce_sum(each)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(total, weights), weights)
    return tf.reduce_mean(each)
