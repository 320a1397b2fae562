# what: sigmoid first, then Keras's cross-entropy of probabilities, which clips at 1e-7
import keras
import numpy as np


def sigmoid(x):
    return 0.5 * (1 + np.tanh(x / 2))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    p_real = sigmoid(real_logits)
    p_fake = sigmoid(fake_logits)
    bce = keras.losses.BinaryCrossentropy()
    return float(bce(np.ones_like(p_real), p_real) + bce(np.zeros_like(p_fake), p_fake))
