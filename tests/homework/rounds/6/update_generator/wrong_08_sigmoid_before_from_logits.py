# what: sends the logits through a sigmoid and then into a loss with from_logits=True: two sigmoids. "So the loss applies a second one."
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    with tf.GradientTape() as tape:
        d_fake = tf.sigmoid(discriminator(generator(latents, training=True), training=True))
        g_loss = bce(tf.ones_like(d_fake), d_fake)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
