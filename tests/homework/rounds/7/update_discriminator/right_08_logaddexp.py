# what: softplus as logaddexp(0, x), with a small helper and a persistent tape
import keras
import numpy as np
import tensorflow as tf


def cost(logits, label):
    """Cross-entropy from logits, with label 1 or 0."""
    signed = (1 - 2 * label) * logits
    return keras.ops.mean(keras.ops.logaddexp(keras.ops.zeros_like(signed), signed))


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape(persistent=True) as tape:
        loss = cost(discriminator(real, training=True), 1) + cost(
            discriminator(fake, training=True), 0
        )
    weights = discriminator.trainable_variables
    optimizer.apply(tape.gradient(loss, weights), weights)
    del tape
    return loss
