# what: applies a sigmoid and then Keras's BCE on probabilities, which clips them ('certain and wrong: the loss must be right there, too')
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    bce = keras.losses.BinaryCrossentropy()
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        p_real = tf.clip_by_value(keras.activations.sigmoid(discriminator(real, training=True)), 0.0, 1.0)
        p_fake = tf.clip_by_value(keras.activations.sigmoid(discriminator(fake, training=True)), 0.0, 1.0)
        loss = bce(tf.ones_like(p_real), p_real) + bce(tf.zeros_like(p_fake), p_fake)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
