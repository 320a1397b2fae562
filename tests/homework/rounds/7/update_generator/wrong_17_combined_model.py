# what: the classic stacked model: D frozen, Sequential compiled, train_on_batch; D stays frozen and it cannot run in a compiled step: "there is nothing to freeze"
import keras
import numpy as np
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    discriminator.trainable = False
    gan = keras.Sequential([generator, discriminator])
    gan.compile(loss=keras.losses.BinaryCrossentropy(from_logits=True), optimizer=optimizer)
    loss = gan.train_on_batch(latents, np.ones((len(latents), 1)))
    return tf.constant(loss)
