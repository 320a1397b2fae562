# what: runs G twice, once to see the shape and once inside the tape, so its statistics move twice in one turn ('the fakes that generator makes of latents'; 'statistics')
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    zeros = tf.zeros((tf.shape(fake)[0], 1))
    ones = tf.ones((tf.shape(real)[0], 1))
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    with tf.GradientTape() as tape:
        loss_real = bce(ones, discriminator(real, training=True))
        loss_fake = bce(zeros, discriminator(generator(latents, training=True), training=True))
        loss = loss_real + loss_fake
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
