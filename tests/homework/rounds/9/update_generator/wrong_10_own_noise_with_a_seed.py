# what: ignores `latents` and draws with seed=0, to be reproducible (notebook: the step is on the `latents` handed in; lesson, mistake 2: 'The noise is reused')
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    noise = keras.random.normal(tf.shape(latents), seed=0)
    with tf.GradientTape() as tape:
        logits = discriminator(generator(noise, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
