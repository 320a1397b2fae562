# what: right; one tape for each term, the gradients are added, and only one step is taken
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    weights = discriminator.trainable_weights
    fake = tf.stop_gradient(generator(latents, training=True))

    with tf.GradientTape() as real_tape:
        real_loss = -tf.reduce_mean(tf.math.log_sigmoid(discriminator(real, training=True)))
    with tf.GradientTape() as fake_tape:
        fake_loss = -tf.reduce_mean(tf.math.log_sigmoid(-discriminator(fake, training=True)))

    real_grads = real_tape.gradient(real_loss, weights)
    fake_grads = fake_tape.gradient(fake_loss, weights)
    optimizer.apply([a + b for a, b in zip(real_grads, fake_grads)], weights)
    return real_loss + fake_loss
