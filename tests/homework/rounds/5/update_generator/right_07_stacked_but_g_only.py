# what: an inner function stacks the two networks; only G's weights move
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""

    def gan(z):
        x = z
        for network in (generator, discriminator):
            x = network(x, training=True)
        return x
    with tf.GradientTape() as tape:
        loss = keras.ops.mean(keras.ops.softplus(-gan(latents)))
    grads = tape.gradient(loss, generator.trainable_weights)
    optimizer.apply(grads, generator.trainable_weights)
    return loss
