# what: makes the fakes inside the tape and takes all the variables that the tape has watched, so G's weights move too; ruled out (lesson 6): "$G$'s weights move in $G$'s step only"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
        loss += tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
    variables = tape.watched_variables()  # everything that the loss depends on
    optimizer.apply(tape.gradient(loss, variables), variables)
    return loss
