# what: divides the gradients by the number of latents, though the loss is a mean already
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    weights = generator.trainable_weights
    m = tf.cast(tf.shape(latents)[0], tf.float32)
    optimizer.apply([g / m for g in tape.gradient(loss, weights)], weights)
    return loss
