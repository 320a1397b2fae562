# what: takes the mean of the logits first, and the loss of this mean
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.nn.softplus(-tf.reduce_mean(logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
