# what: turns the logits into probabilities first and then uses a loss from logits: two sigmoids; ruled out (lesson 6): "Exactly one of the two."
import keras
import tensorflow as tf


bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        d_fake = tf.sigmoid(discriminator(fake, training=True))  # probability of "real"
        g_loss = bce(tf.ones_like(d_fake), d_fake)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
