# what: returns float(loss), which is not a tensor and fails once compiled ('again as a tensor')
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return float(loss)
