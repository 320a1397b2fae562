# what: two tapes: the slope in each fake first, sent on into G's weights with output_gradients
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape_of_g:
        fake = generator(latents, training=True)
    with tf.GradientTape() as tape_of_d:
        tape_of_d.watch(fake)
        loss = tf.reduce_mean(tf.nn.softplus(-discriminator(fake, training=True)))
    slope_in_fakes = tape_of_d.gradient(loss, fake)
    weights = generator.trainable_weights
    grads = tape_of_g.gradient([fake], weights, output_gradients=[slope_in_fakes])
    optimizer.apply(grads, weights)
    return loss
