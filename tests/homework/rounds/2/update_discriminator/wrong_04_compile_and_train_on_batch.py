# what: compiles D and calls train_on_batch on reals and fakes in one batch: BatchNorm sees them together, the loss is half of J_D (a mean over all), and the step cannot be compiled
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    x = np.concatenate([np.array(real), np.array(fake)])
    y = np.concatenate([np.ones((len(real), 1)), np.zeros((len(fake), 1))])
    discriminator.compile(optimizer, keras.losses.BinaryCrossentropy(from_logits=True))
    loss = discriminator.train_on_batch(x, y)
    return tf.convert_to_tensor(loss)
