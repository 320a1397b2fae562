# what: starts at the logits with the error (D - 1) / m by hand
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
    m = tf.cast(tf.size(logits), logits.dtype)
    error = (tf.sigmoid(logits) - 1) / m  # dJ/dlogit, label 1
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(logits, weights, output_gradients=error), weights)
    return tf.reduce_mean(tf.nn.softplus(-logits))
