# what: keras.ops.logaddexp of 0 and minus the logits
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        costs = keras.ops.logaddexp(keras.ops.zeros_like(logits), -logits)
        loss = keras.ops.sum(costs) / keras.ops.cast(keras.ops.size(costs), costs.dtype)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
