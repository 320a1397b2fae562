# what: applies a sigmoid and then softplus(-x), which contains the sigmoid already -- "applies the sigmoid twice."
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softplus(x):
    return np.logaddexp(0, x)


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    d = sigmoid(np.asarray(d_fake))
    return np.mean(softplus(-d))
