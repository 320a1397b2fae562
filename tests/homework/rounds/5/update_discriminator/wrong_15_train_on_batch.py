# what: old Keras way: compiles D and calls train_on_batch twice, which takes two steps, compiles D behind the caller's back and returns a number; ruled out: "One step of D. Returns its loss, a scalar."
import keras
import numpy as np


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    discriminator.compile(optimizer=optimizer, loss=keras.losses.BinaryCrossentropy(from_logits=True))
    fake = generator(latents, training=True)
    d_loss_real = discriminator.train_on_batch(real, np.ones((len(real), 1)))
    d_loss_fake = discriminator.train_on_batch(fake, np.zeros((len(fake), 1)))
    return d_loss_real + d_loss_fake
