# what: softplus(l) - l for softplus(-l), with a sum divided by the number of latents
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    how_many = tf.shape(latents)[0]
    with tf.GradientTape() as tape:
        logit = discriminator(generator(latents, training=True), training=True)
        # -log D = log((1 + e^l) / e^l) = softplus(l) - l
        loss = tf.reduce_sum(tf.nn.softplus(logit) - logit) / tf.cast(how_many, logit.dtype)
    grads = tape.gradient(loss, generator.trainable_weights)
    optimizer.apply(grads, generator.trainable_weights)
    return loss
