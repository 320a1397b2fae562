# what: takes the gradients of both halves at the same weights, but applies them one after the other: two steps of the optimizer ('Write one step of D')
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    with tf.GradientTape(persistent=True) as tape:
        loss_real = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
        loss_fake = tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
    weights = discriminator.trainable_weights
    real_grads = tape.gradient(loss_real, weights)
    fake_grads = tape.gradient(loss_fake, weights)
    del tape
    optimizer.apply(real_grads, weights)
    optimizer.apply(fake_grads, weights)
    return loss_real + loss_fake
