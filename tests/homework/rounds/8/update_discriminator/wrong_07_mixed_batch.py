# what: puts reals and fakes into one batch for D; with BatchNorm this is another game ('Give reals and fakes batches of their own', lesson 6; 'as dropout and BatchNorm do')
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    n = tf.shape(real)[0]
    fake = generator(latents, training=True)
    both = tf.concat([tf.cast(real, fake.dtype), fake], axis=0)
    with tf.GradientTape() as tape:
        logits = discriminator(both, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits[:n])) + tf.reduce_mean(tf.nn.softplus(logits[n:]))
    grads = tape.gradient(loss, discriminator.trainable_weights)
    optimizer.apply(grads, discriminator.trainable_weights)
    return loss
