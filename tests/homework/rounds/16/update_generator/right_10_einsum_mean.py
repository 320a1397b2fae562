# what: logsumexp of (0, -x) for each logit, and the mean as an einsum with equal shares
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        flat = tf.reshape(logits, [-1])
        share = tf.ones_like(flat) / tf.cast(tf.size(flat), flat.dtype)
        # -log s(x) = log(1 + e^-x)
        loss = tf.einsum("i,i->", share, tf.reduce_logsumexp(tf.stack([0.0 * flat, -flat], axis=1), axis=1))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
