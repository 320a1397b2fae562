# what: forgets the mean: steps along the sum and returns the mean
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        losses = tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.ones_like(logits), logits=logits)
    weights = generator.trainable_weights
    gradients = tape.gradient(losses, weights)  # the tape sums over a vector
    optimizer.apply(gradients, weights)
    return tf.reduce_mean(losses)
