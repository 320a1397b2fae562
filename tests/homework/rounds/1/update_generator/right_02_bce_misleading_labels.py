# what: Keras's cross-entropy object with label 1 for the fakes, apply_gradients
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)
    with tf.GradientTape() as tape:
        generated_images = generator(latents, training=True)
        predictions = discriminator(generated_images, training=True)
        misleading_labels = tf.ones_like(predictions)
        g_loss = loss_fn(misleading_labels, predictions)
    grads = tape.gradient(g_loss, generator.trainable_variables)
    optimizer.apply_gradients(zip(grads, generator.trainable_variables))
    return g_loss
