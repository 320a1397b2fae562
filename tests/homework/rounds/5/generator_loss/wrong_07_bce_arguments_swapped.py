# what: calls bce(answer, label) for bce(label, answer): 0 * log stays, (1 - d) * log(1 - 1) is infinite. Quote: "the label `y` is 1 for a real image and"
import numpy as np


def bce(y, p):
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    return np.mean(bce(d_fake, 1.0))  # prediction, label
