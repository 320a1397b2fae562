# what: right; -mean(log sigmoid), written with TensorFlow's log_sigmoid and a sum over the number of logits
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    weights = generator.trainable_variables
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        m = tf.cast(tf.size(logits), logits.dtype)
        loss = -tf.reduce_sum(tf.math.log_sigmoid(logits)) / m
    gradients = tape.gradient(loss, weights)
    optimizer.apply(gradients, weights)
    return tf.identity(loss)
