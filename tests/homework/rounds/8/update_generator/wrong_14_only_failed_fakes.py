# what: lets only the fakes that D recognised pull, and divides by their number ('the non-saturating loss': every fake pulls)
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        failed = tf.cast(logits < 0, logits.dtype)
        each = tf.nn.softplus(-logits)
        step_loss = tf.reduce_sum(failed * each) / tf.maximum(tf.reduce_sum(failed), 1.0)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(step_loss, weights), weights)
    return tf.reduce_mean(each)
