# what: small helpers: a loss by label and a general descent step that takes a function
import keras
import numpy as np
import tensorflow as tf

def judged_as(logits, label):
    return tf.reduce_mean(tf.nn.softplus((1 - 2 * label) * logits))


def descend(function, weights, optimizer):
    with tf.GradientTape() as tape:
        value = function()
    optimizer.apply([g for g in tape.gradient(value, weights)], weights)
    return value


def update_discriminator(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)

    def j_d():
        return judged_as(discriminator(real, training=True), 1) + judged_as(
            discriminator(fake, training=True), 0
        )

    return descend(j_d, discriminator.trainable_weights, optimizer)
