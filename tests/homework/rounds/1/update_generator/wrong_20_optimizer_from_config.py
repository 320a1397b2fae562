# what: steps with a new optimizer of the same settings, so that "nothing is left over": right for plain SGD, but the handed-in one takes no step and momentum or Adam's moments never build up
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    opt = type(optimizer).from_config(optimizer.get_config())
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    opt.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
