# what: the loss in float64 by a helper, returned as float32
import tensorflow as tf


def minus_log_d(logits):
    return tf.nn.softplus(-logits)


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        logits = tf.cast(discriminator(fake, training=True), tf.float64)
        loss = tf.reduce_mean(minus_log_d(logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return tf.cast(loss, tf.float32)
