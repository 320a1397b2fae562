# what: returns the sum and both halves as a tuple; ruled out: "One step of D. Returns its loss, a scalar."
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_loss = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
        fake_loss = tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
        d_loss = real_loss + fake_loss
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss, real_loss, fake_loss
