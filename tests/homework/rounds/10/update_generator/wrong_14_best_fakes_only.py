# what: top-k training: G learns only from the better half of its fakes
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = tf.reshape(discriminator(generator(latents, training=True), training=True), [-1])
        best, _ = tf.math.top_k(logits, k=(tf.shape(logits)[0] + 1) // 2)
        loss = tf.reduce_mean(tf.nn.softplus(-best))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
