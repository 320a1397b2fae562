# what: asks for the gradients of both networks in one call, but applies G's only
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    g_weights, d_weights = generator.trainable_weights, discriminator.trainable_weights
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.nn.softplus(-discriminator(generator(latents, training=True), training=True)))
    g_grads, _ = tape.gradient(loss, (g_weights, d_weights))
    optimizer.apply(g_grads, g_weights)
    return loss
