# what: G takes its step only if D has not been fooled; there is no if in Algorithm 1 (lesson 6.3)
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    d_fake = tf.reduce_mean(tf.sigmoid(fake_logits))
    if d_fake < 0.5:  # G was caught
        weights = generator.trainable_weights
        optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
