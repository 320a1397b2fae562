# what: gives the fakes their true label 0 in G's loss too, so G learns to be found out; ruled out (lesson 6): "send them through $G$ (now with label 1)"
import keras
import tensorflow as tf


bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        predictions = discriminator(fake, training=True)
        labels = tf.zeros_like(predictions)  # they are fake
        g_loss = bce(labels, predictions)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
