# what: copied from D's turn: the fakes are made before the tape opens, so no gradient gets back to G and Keras raises
import keras
import tensorflow as tf

bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        logits = discriminator(fake, training=True)
        loss = bce(tf.ones_like(logits), logits)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
