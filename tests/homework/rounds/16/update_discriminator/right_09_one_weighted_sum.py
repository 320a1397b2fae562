# what: all logits in one list with labels, and each sample weighted by 1/N or 1/M
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = tf.reshape(discriminator(real, training=True), [-1])
        fake_logits = tf.reshape(discriminator(fake, training=True), [-1])
        logits = tf.concat([real_logits, fake_logits], axis=0)
        labels = tf.concat([tf.ones_like(real_logits), tf.zeros_like(fake_logits)], axis=0)
        n = tf.cast(tf.size(real_logits), logits.dtype)
        m = tf.cast(tf.size(fake_logits), logits.dtype)
        shares = labels / n + (1.0 - labels) / m
        each = tf.nn.sigmoid_cross_entropy_with_logits(labels, logits)
        loss = tf.tensordot(shares, each, axes=1)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
