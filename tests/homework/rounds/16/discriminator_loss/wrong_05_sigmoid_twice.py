# what: applies the sigmoid and still says from_logits=True, so the sigmoid acts twice
import keras
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    p_real = sigmoid(d_real)
    p_fake = sigmoid(d_fake)
    return float(bce(np.ones_like(p_real), p_real) + bce(np.zeros_like(p_fake), p_fake))
