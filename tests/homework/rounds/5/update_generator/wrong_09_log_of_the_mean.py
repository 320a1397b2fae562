# what: the log of the mean probability instead of the mean of the logs; ruled out: "$J_G = -\frac1m \sum \log D(G(z))$"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        d_fake = tf.reduce_mean(tf.sigmoid(discriminator(fake, training=True)))
        loss = -tf.math.log(d_fake)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
