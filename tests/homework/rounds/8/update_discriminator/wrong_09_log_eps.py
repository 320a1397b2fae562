# what: writes -log(sigmoid + 1e-7), which is flat where D is certain and wrong ('it may be certain and wrong: the loss must be right there, too')
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    eps = 1e-7
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        d_real = tf.sigmoid(discriminator(real, training=True))
        d_fake = tf.sigmoid(discriminator(fake, training=True))
        loss = -tf.reduce_mean(tf.math.log(d_real + eps)) - tf.reduce_mean(tf.math.log(1 - d_fake + eps))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
