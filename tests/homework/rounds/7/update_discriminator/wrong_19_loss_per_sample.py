# what: the function keras.losses.binary_crossentropy gives one loss per sample; without the mean the tape sums them and a vector is returned: "Returns its loss, a scalar."
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = keras.losses.binary_crossentropy(
            tf.ones_like(real_logits), real_logits, from_logits=True
        ) + keras.losses.binary_crossentropy(
            tf.zeros_like(fake_logits), fake_logits, from_logits=True
        )
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
