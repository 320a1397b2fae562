# what: tf.nn's cross entropy on logits with labels 1 and 0
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        losses = []
        for batch, label in ((real, 1.0), (fake, 0.0)):
            logits = discriminator(batch, training=True)
            labels = tf.fill(tf.shape(logits), label)
            losses.append(tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=logits)))
        total = sum(losses)
    weights = discriminator.trainable_variables
    optimizer.apply_gradients(zip(tape.gradient(total, weights), weights))
    return total
