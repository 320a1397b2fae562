# what: takes -log(max(sigmoid, 1e-6)): no slope where D is sure of a fake ('the non-saturating loss')
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        d = tf.sigmoid(discriminator(generator(latents, training=True), training=True))
        loss = -tf.reduce_mean(tf.math.log(tf.maximum(d, 1e-6)))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
