# what: compiles D and calls train_on_batch twice, as old Keras GANs do: two steps, half the loss, a NumPy number. "the loss $J_D$ from before the step, as a tensor"
import keras
import numpy as np


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    discriminator.compile(
        loss=keras.losses.BinaryCrossentropy(from_logits=True), optimizer=optimizer
    )
    gen_imgs = generator(latents, training=True)
    d_loss_real = discriminator.train_on_batch(real, np.ones((len(real), 1)))
    d_loss_fake = discriminator.train_on_batch(gen_imgs, np.zeros((len(gen_imgs), 1)))
    d_loss = 0.5 * np.add(d_loss_real, d_loss_fake)
    return d_loss
