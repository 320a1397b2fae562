# what: averages the two halves instead of adding them (pix2pix style), so loss and gradient are half of J_D; lesson 6's J_D is their sum
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = tf.stop_gradient(generator(latents, training=True))
    with tf.GradientTape() as tape:
        loss_real = tf.reduce_mean(tf.nn.softplus(-discriminator(real, training=True)))
        loss_fake = tf.reduce_mean(tf.nn.softplus(discriminator(fake, training=True)))
        loss_D = (loss_real + loss_fake) * 0.5
    grads = tape.gradient(loss_D, discriminator.trainable_weights)
    optimizer.apply_gradients(zip(grads, discriminator.trainable_weights))
    return loss_D
