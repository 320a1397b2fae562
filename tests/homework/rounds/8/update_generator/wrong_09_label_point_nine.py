# what: aims at the label 0.9 instead of 1 ('the non-saturating loss')
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        labels = 0.9 * tf.ones_like(logits)
        loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels, logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
