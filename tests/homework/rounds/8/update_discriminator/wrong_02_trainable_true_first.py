# what: sets layer.trainable = True for D's layers at the start, as old Keras code does, which unfreezes layers that were frozen ('the weights that may move'; the checks look at 'what is trainable')
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    for layer in discriminator.layers:
        layer.trainable = True
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        d_loss = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
        d_loss += tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
    grads = tape.gradient(d_loss, discriminator.trainable_weights)
    optimizer.apply(grads, discriminator.trainable_weights)
    return d_loss
