# what: the logarithm of a probability clipped to 1e-7 and above
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        p = tf.clip_by_value(tf.sigmoid(logits), 1e-7, 1.0 - 1e-7)
        loss = -tf.reduce_mean(tf.math.log(p))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
