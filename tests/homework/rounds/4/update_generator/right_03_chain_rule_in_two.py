# what: the chain rule in two pieces: first the gradient in the fakes, through D, then that one through G
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape_g:
        fake = generator(latents, training=True)

    with tf.GradientTape() as tape_d:
        tape_d.watch(fake)
        g_loss = -tf.reduce_mean(tf.math.log_sigmoid(discriminator(fake, training=True)))
    slope = tape_d.gradient(g_loss, fake)  # what D tells each fake

    weights = generator.trainable_weights
    gradients = tape_g.gradient(fake, weights, output_gradients=slope)
    optimizer.apply(gradients, weights)
    return g_loss
