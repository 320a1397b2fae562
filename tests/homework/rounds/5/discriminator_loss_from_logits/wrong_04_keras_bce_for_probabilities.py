# what: Keras's BinaryCrossentropy without from_logits=True: it takes the logits for probabilities and cuts them to 0..1. Quote: "it gives logits, arrays of shape `(N, 1)`"
import keras
import numpy as np

cross_entropy = keras.losses.BinaryCrossentropy()


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_loss = cross_entropy(np.ones_like(real_logits), real_logits)
    fake_loss = cross_entropy(np.zeros_like(fake_logits), fake_logits)
    return real_loss + fake_loss
