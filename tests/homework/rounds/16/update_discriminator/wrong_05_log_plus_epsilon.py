# what: logarithms of sigmoids with 1e-8 added, which is no good for certain and wrong answers
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_real = tf.sigmoid(real_logits)
        d_fake = tf.sigmoid(fake_logits)
        loss = -tf.reduce_mean(tf.math.log(d_real + 1e-8)) - tf.reduce_mean(tf.math.log(1.0 - d_fake + 1e-8))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
