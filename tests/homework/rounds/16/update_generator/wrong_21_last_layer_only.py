# what: moves only the weights of G's last layer that has some
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fakes = generator(latents, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-discriminator(fakes, training=True)))
    for layer in generator.layers:
        if layer.trainable_weights:
            weights = layer.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
