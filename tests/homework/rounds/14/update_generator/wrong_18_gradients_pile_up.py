# what: adds the gradients of earlier calls with the same G (no zero_grad)
import keras
import numpy as np
import tensorflow as tf

_grads = {}


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fakes = generator(latents, training=True)
        logits = discriminator(fakes, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-logits))
    weights = generator.trainable_weights
    grads = tape.gradient(loss, weights)
    key = id(generator)
    if key in _grads:
        grads = [a + b for a, b in zip(_grads[key], grads)]
    _grads[key] = grads
    optimizer.apply(grads, weights)
    return loss
