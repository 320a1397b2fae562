# what: a persistent tape, the two gradients taken apart and added, one apply
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    images = generator(latents, training=True)
    with tf.GradientTape(persistent=True) as tape:
        j_real = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
        j_fake = tf.reduce_mean(tf.nn.softplus(discriminator(images, training=True)))
    weights = discriminator.trainable_weights
    grads = [a + b for a, b in zip(tape.gradient(j_real, weights), tape.gradient(j_fake, weights))]
    del tape
    optimizer.apply(grads, weights)
    return j_real + j_fake
