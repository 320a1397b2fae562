# what: a sigmoid, and then a loss from logits
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def discriminator_loss(d_real, d_fake):
    real, fake = sigmoid(d_real), sigmoid(d_fake)
    return np.mean(np.logaddexp(0, -real)) + np.mean(np.logaddexp(0, fake))
