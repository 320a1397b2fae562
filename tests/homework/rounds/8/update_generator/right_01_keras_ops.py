# what: everything in keras.ops, with ops.logaddexp as softplus
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        loss = keras.ops.mean(keras.ops.logaddexp(keras.ops.zeros_like(logits), -logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
