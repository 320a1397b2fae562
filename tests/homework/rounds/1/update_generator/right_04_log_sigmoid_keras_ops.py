# what: minus the mean of keras.ops.log_sigmoid
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        log_d = keras.ops.log_sigmoid(discriminator(generator(latents, training=True), training=True))
        loss = -keras.ops.mean(log_d)
    optimizer.apply(
        tape.gradient(loss, generator.trainable_weights), generator.trainable_weights
    )
    return loss
