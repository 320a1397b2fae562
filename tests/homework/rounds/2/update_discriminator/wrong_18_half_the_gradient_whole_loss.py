# what: halves the loss for the gradient ('slows D down', pix2pix) but returns the whole J_D: the returned number is right, the step is half as long
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss_real = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
        loss_fake = tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
        objective = (loss_real + loss_fake) / 2
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(objective, weights), weights)
    return loss_real + loss_fake
