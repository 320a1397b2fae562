# what: the step is right (up in V), but V is returned; asked for is the loss J_D = -V
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        v = tf.reduce_mean(tf.math.log_sigmoid(discriminator(real, training=True)))
        v += tf.reduce_mean(tf.math.log_sigmoid(-discriminator(fake, training=True)))
        descent = -v
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(descent, weights), weights)
    return v
