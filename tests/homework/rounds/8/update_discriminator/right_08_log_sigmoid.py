# what: log_sigmoid, and V with a minus sign
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    with tf.GradientTape() as tape:
        with tape.stop_recording():
            x_fake = generator(latents, training=True)
        v = tf.reduce_mean(tf.math.log_sigmoid(discriminator(real, training=True)))
        v += tf.reduce_mean(tf.math.log_sigmoid(-discriminator(x_fake, training=True)))
        j = -v
    weights = list(discriminator.trainable_variables)
    optimizer.apply(tape.gradient(j, weights), weights)
    return j
