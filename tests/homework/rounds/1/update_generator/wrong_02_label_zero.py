# what: the fakes get label 0 in G's turn too ("they are fakes"), so G learns to be recognised; in G's turn the label is 1 (lesson 6, line 4)
import keras
import tensorflow as tf

bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        logits = discriminator(fake, training=True)
        g_loss = bce(tf.zeros_like(logits), logits)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
