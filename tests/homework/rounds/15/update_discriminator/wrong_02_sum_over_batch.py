# what: Sums over the samples instead of taking means.
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fakes = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(tf.nn.softplus(-discriminator(real, training=True)))
        loss += tf.reduce_sum(tf.nn.softplus(discriminator(fakes, training=True)))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
