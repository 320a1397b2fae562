# what: takes the loss object of lesson 6, kgan.losses.NonSaturating
from kgan import losses
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        logits = [discriminator(x, training=True) for x in (real, fake)]
        d_loss = losses.NonSaturating().discriminator(*logits)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
