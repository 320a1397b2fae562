# what: keras.losses.binary_crossentropy gives one loss for each image, and the mean over the images was never taken: a vector, or an error when N and M differ. Ruled out by: "J_D from logits: one number."
import keras
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_loss = keras.losses.binary_crossentropy(
        np.ones_like(real_logits), np.asarray(real_logits), from_logits=True
    )
    fake_loss = keras.losses.binary_crossentropy(
        np.zeros_like(fake_logits), np.asarray(fake_logits), from_logits=True
    )
    return real_loss + fake_loss
