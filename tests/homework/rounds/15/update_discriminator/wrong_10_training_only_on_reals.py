# what: Passes training=True to D for the reals, and forgets it for the fakes.
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    generated = generator(latents, training=True)
    with tf.GradientTape() as tape:
        r = discriminator(real, training=True)
        f = discriminator(generated)
        loss = -tf.reduce_mean(tf.math.log_sigmoid(r)) - tf.reduce_mean(tf.math.log_sigmoid(-f))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
