# what: the step is right, but the value V = -J_D is returned. "return the loss $J_D$ from before the step"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    weights = discriminator.trainable_weights
    with tf.GradientTape() as tape:
        log_real = tf.math.log_sigmoid(discriminator(real, training=True))
        log_fake = tf.math.log_sigmoid(-discriminator(fake, training=True))
        value = tf.reduce_mean(log_real) + tf.reduce_mean(log_fake)
        minus_value = -value
    optimizer.apply(tape.gradient(minus_value, weights), weights)
    return value
