# what: right; one tape through D to the fakes, another through G, joined by output_gradients
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as g_tape:
        fake = generator(latents, training=True)
    with tf.GradientTape() as d_tape:
        d_tape.watch(fake)
        loss = tf.reduce_mean(tf.nn.softplus(-discriminator(fake, training=True)))
    which_way_is_more_real = d_tape.gradient(loss, fake)
    weights = generator.trainable_weights
    grads = g_tape.gradient(fake, weights, output_gradients=which_way_is_more_real)
    optimizer.apply(grads, weights)
    return loss
