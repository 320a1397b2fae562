# what: old Keras-GAN recipe: compile D and two train_on_batch calls (two steps, half the loss, a Python number, cannot be compiled): "`fit` compiles your function with `tf.function`"
import keras
import numpy as np
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    batch_size = len(real)
    valid = np.ones((batch_size, 1))
    fake = np.zeros((batch_size, 1))
    discriminator.compile(
        loss=keras.losses.BinaryCrossentropy(from_logits=True), optimizer=optimizer
    )
    gen_imgs = generator.predict(latents, verbose=0)
    d_loss_real = discriminator.train_on_batch(real, valid)
    d_loss_fake = discriminator.train_on_batch(gen_imgs, fake)
    d_loss = 0.5 * np.add(d_loss_real, d_loss_fake)
    return d_loss
