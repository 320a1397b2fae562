# what: sets every layer of D to trainable = False and forgets to undo it, so D has no weights to train afterwards; ruled out (hw4): "weights, statistics, what is trainable, the optimizer's steps"
import keras
import tensorflow as tf


bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    for layer in discriminator.layers:
        layer.trainable = False
    with tf.GradientTape() as tape:
        prediction = discriminator(generator(latents, training=True), training=True)
        g_loss = bce(tf.ones_like(prediction), prediction)
    grads = tape.gradient(g_loss, generator.trainable_weights)
    optimizer.apply_gradients(zip(grads, generator.trainable_weights))
    return g_loss
