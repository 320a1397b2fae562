# what: the chain rule in two parts: slope of the loss in the fakes, then in G's weights
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape_g:
        fake = generator(latents, training=True)
    with tf.GradientTape() as tape_d:
        tape_d.watch(fake)
        logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    wish = tape_d.gradient(loss, fake)  # where each fake should go (with a minus)
    weights = generator.trainable_weights
    optimizer.apply(tape_g.gradient(fake, weights, output_gradients=wish), weights)
    return loss
