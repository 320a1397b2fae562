# what: runs G once before the tape to get the labels' size, and again inside: its statistics move twice ('all that it leaves behind: weights, statistics')
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    n = tf.shape(generator(latents, training=True))[0]
    ones = tf.ones((n, 1))
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        loss = keras.losses.binary_crossentropy(ones, logits, from_logits=True)
        loss = tf.reduce_mean(loss)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
