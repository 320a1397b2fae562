# what: kgan.losses.NonSaturating().generator, as in lesson 6
from kgan import losses
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    loss_object = losses.NonSaturating()
    with tf.GradientTape() as tape:
        g_loss = loss_object.generator(discriminator(generator(latents, training=True), training=True))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
