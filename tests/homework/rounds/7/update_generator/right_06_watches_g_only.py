# what: the tape watches G's weights only, each by hand
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        for w in generator.trainable_weights:
            tape.watch(w.value)
        fake = generator(latents, training=True)
        scores = discriminator(fake, training=True)
        loss = keras.ops.mean(keras.ops.softplus(keras.ops.negative(scores)))
    gradients = tape.gradient(loss, generator.trainable_weights)
    optimizer.apply(gradients, generator.trainable_weights)
    return loss
