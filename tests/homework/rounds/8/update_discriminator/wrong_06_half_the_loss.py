# what: averages the two halves of the loss instead of adding them ('return the loss J_D')
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        real_out = discriminator(real, training=True)
        fake_out = discriminator(fake, training=True)
        d_loss = (bce(tf.ones_like(real_out), real_out) + bce(tf.zeros_like(fake_out), fake_out)) / 2
    weights = discriminator.trainable_variables
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
