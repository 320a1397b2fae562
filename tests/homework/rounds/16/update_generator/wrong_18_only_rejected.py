# what: takes the mean only over those fakes that D rejects (logit below 0)
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        rejected = tf.cast(logits < 0.0, logits.dtype)
        count = tf.maximum(tf.reduce_sum(rejected), 1.0)
        loss = tf.reduce_sum(rejected * tf.nn.softplus(-logits)) / count
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
