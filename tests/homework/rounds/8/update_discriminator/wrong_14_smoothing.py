# what: one-sided label smoothing with target 0.9 in the step, while the loss that it returns is unsmoothed ('the loss J_D'; label 1 for reals)
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        plain = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
        smooth = plain + 0.1 * tf.reduce_mean(real_logits)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(smooth, weights), weights)
    return plain
