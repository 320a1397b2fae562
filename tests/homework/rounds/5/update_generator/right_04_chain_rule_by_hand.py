# what: two tapes: first the gradient in the images, then through G with output_gradients
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    weights = generator.trainable_weights
    with tf.GradientTape() as g_tape:
        fake = generator(latents, training=True)
    with tf.GradientTape() as d_tape:
        d_tape.watch(fake)
        loss = tf.reduce_mean(tf.nn.softplus(-discriminator(fake, training=True)))
    in_the_images = d_tape.gradient(loss, fake)
    gradient = g_tape.gradient(fake, weights, output_gradients=in_the_images)
    optimizer.apply(gradient, weights)
    return loss
