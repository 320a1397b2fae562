# what: a stable softplus by hand: max(-l, 0) + log1p(exp(-|l|))
import keras
import numpy as np
import tensorflow as tf

def stable_softplus(x):
    return tf.nn.relu(x) + tf.math.log1p(tf.exp(-tf.abs(x)))


def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        l = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(stable_softplus(-l))
    weights = generator.trainable_weights
    optimizer.apply(grads=tape.gradient(loss, weights), trainable_variables=weights)
    return loss
