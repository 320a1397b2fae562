# what: climbs E log D(G(z)): log_sigmoid, and the signs of the gradients turned
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        hope = tf.reduce_mean(tf.math.log_sigmoid(discriminator(generator(latents, training=True), training=True)))
    weights = generator.trainable_weights
    optimizer.apply([-g for g in tape.gradient(hope, weights)], weights)
    return -hope
