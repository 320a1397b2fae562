# what: draws latents of its own inside, of the given shape, because Algorithm 1 says new ones (the function is handed `latents`: 'update_generator(generator, discriminator, optimizer, latents)')
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    z = keras.random.normal(tf.shape(latents))
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.nn.softplus(-discriminator(generator(z, training=True), training=True)))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
