# what: two tapes and the chain rule: the loss's gradient at the fakes, and then through G
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    weights = generator.trainable_weights
    with tf.GradientTape() as g_tape:
        fake = generator(latents, training=True)
    with tf.GradientTape(watch_accessed_variables=False) as d_tape:
        d_tape.watch(fake)
        loss = tf.reduce_mean(tf.nn.softplus(-discriminator(fake, training=True)))
    at_fake = d_tape.gradient(loss, fake)
    optimizer.apply(g_tape.gradient(fake, weights, output_gradients=at_fake), weights)
    return loss
