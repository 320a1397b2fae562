# what: a step on the reals and then another on the fakes, two optimizer steps and the second with moved weights; ruled out: "One step of D. Returns its loss, a scalar."
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    weights = discriminator.trainable_weights
    # first the real samples
    with tf.GradientTape() as tape:
        loss_real = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
    optimizer.apply(tape.gradient(loss_real, weights), weights)
    # then the fakes
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss_fake = tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
    optimizer.apply(tape.gradient(loss_fake, weights), weights)
    return loss_real + loss_fake
