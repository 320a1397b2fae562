# what: gives Keras the logits first and the labels second
import keras
import numpy as np

bce = keras.losses.BinaryCrossentropy(from_logits=True)


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_loss = bce(real_logits, np.ones_like(real_logits))
    fake_loss = bce(fake_logits, np.zeros_like(fake_logits))
    return float(real_loss + fake_loss)
