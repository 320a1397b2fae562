# what: label smoothing of 0.1 in Keras's cross-entropy: G hopes for 0.95
import keras
import tensorflow as tf


cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True, label_smoothing=0.1)

def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        loss = cross_entropy(tf.ones_like(logits), logits)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
