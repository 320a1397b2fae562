# what: cuts reals and fakes to the smaller of the two numbers, so that some are not used
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    n = tf.minimum(tf.shape(real)[0], tf.shape(latents)[0])
    fake = generator(latents[:n], training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real[:n], training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits) + tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
