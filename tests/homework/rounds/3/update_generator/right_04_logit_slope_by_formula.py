# what: the slope in each logit from the formula, -(1 - D)/m, sent back through both networks
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
    m = tf.cast(tf.size(logits), logits.dtype)
    pull = -tf.sigmoid(-logits) / m  # d(-log D)/d(logit) = -(1 - D)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient([logits], weights, output_gradients=[pull]), weights)
    return tf.reduce_sum(tf.nn.softplus(-logits)) / m
