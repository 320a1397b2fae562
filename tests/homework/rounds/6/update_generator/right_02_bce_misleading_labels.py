# what: right; Keras's BinaryCrossentropy(from_logits=True) with ones, apply_gradients
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)
    with tf.GradientTape() as tape:
        predictions = discriminator(generator(latents, training=True), training=True)
        misleading_labels = tf.ones((tf.shape(latents)[0], 1))
        g_loss = loss_fn(misleading_labels, predictions)
    grads = tape.gradient(g_loss, generator.trainable_weights)
    optimizer.apply_gradients(zip(grads, generator.trainable_weights))
    return g_loss
