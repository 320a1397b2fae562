# what: clips the fakes to [-1, 1] before D sees them, "as pixels must be"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = tf.clip_by_value(generator(latents, training=True), -1.0, 1.0)
        logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
