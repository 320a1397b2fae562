# what: G runs inside the tape, with stop_gradient on the images (not on the logits)
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = tf.stop_gradient(generator(latents, training=True))
        loss_real = tf.reduce_mean(-tf.math.log_sigmoid(discriminator(real, training=True)))
        loss_fake = tf.reduce_mean(-tf.math.log_sigmoid(-discriminator(fake, training=True)))
        loss = tf.add(loss_real, loss_fake)
    variables = discriminator.trainable_variables
    optimizer.apply(tape.gradient(loss, variables), variables)
    return loss
