# what: each fake's pull on its logit, (1 - D)/m, written by hand and passed as output_gradients; the loss is computed outside the tape
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    weights = generator.trainable_weights
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
    m = tf.cast(tf.shape(logits)[0], logits.dtype)
    pull = tf.sigmoid(-logits) / m
    optimizer.apply(tape.gradient(logits, weights, output_gradients=-pull), weights)
    return tf.reduce_mean(tf.nn.softplus(-logits))
