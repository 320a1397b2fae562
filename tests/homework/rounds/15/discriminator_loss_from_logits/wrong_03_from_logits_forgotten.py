# what: Keras's BinaryCrossentropy with its default from_logits=False on the logits
import keras
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    bce = keras.losses.BinaryCrossentropy()
    real = bce(np.ones_like(real_logits), real_logits)
    fake = bce(np.zeros_like(fake_logits), fake_logits)
    return float(real + fake)
