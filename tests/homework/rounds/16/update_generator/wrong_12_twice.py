# what: two steps of G in one turn, as some old code does to keep up with D
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    losses = []
    for _ in range(2):
        with tf.GradientTape() as tape:
            logits = discriminator(generator(latents, training=True), training=True)
            loss = tf.reduce_mean(tf.nn.softplus(-logits))
        weights = generator.trainable_weights
        optimizer.apply(tape.gradient(loss, weights), weights)
        losses.append(loss)
    return losses[0]
