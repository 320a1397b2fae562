# what: tf.nn's cross entropy, compiled by tf.function on an inner function
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    def play():
        logits = discriminator(generator(latents, training=True), training=True)
        return tf.reduce_mean(
            tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.ones_like(logits), logits=logits)
        )

    weights = generator.trainable_weights
    with tf.GradientTape() as tape:
        loss = play()
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
