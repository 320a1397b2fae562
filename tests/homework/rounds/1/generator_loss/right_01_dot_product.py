# what: probabilities; the mean as a dot product with a vector of ones (raises for a column of logits)
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    m = len(d_fake)
    return -(np.log(d_fake) @ np.ones(m)) / m
