# what: keras.losses.BinaryCrossentropy() without from_logits on the logits
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    bce = keras.losses.BinaryCrossentropy()
    with tf.GradientTape() as tape:
        scores = discriminator(generator(latents, training=True), training=True)
        loss = bce(tf.ones_like(scores), scores)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
