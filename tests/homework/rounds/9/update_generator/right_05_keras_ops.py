# what: keras.ops for the loss, one nested function for the forward pass
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    def forward():
        x = generator(latents, training=True)
        return keras.ops.mean(keras.ops.softplus(keras.ops.negative(discriminator(x, training=True))))

    with tf.GradientTape() as tape:
        loss = forward()
    optimizer.apply(tape.gradient(loss, generator.trainable_weights), generator.trainable_weights)
    return loss
