# what: right; the function keras.losses.binary_crossentropy on flattened logits, whose mean over the last axis is the mean over the batch
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        out = discriminator(generator(latents, training=True), training=True)
        out = tf.reshape(out, [-1])
        loss = keras.losses.binary_crossentropy(tf.ones_like(out), out, from_logits=True)
        # shape () now: the mean over the only axis
    variables = generator.trainable_variables
    gradients = tape.gradient(loss, variables)
    optimizer.apply_gradients(zip(gradients, variables))
    return loss
