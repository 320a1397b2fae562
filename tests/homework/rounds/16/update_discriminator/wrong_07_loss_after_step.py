# what: computes the loss again after the step and returns that one
import keras
import tensorflow as tf


def j_d(discriminator, real, fake):
    real_logits = discriminator(real, training=True)
    fake_logits = discriminator(fake, training=True)
    return tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss = j_d(discriminator, real, fake)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return j_d(discriminator, real, fake)
