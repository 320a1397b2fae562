# what: everything in keras.ops
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss = keras.ops.mean(keras.ops.softplus(-discriminator(real, training=True)))
        loss = loss + keras.ops.mean(keras.ops.softplus(discriminator(fake, training=True)))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
