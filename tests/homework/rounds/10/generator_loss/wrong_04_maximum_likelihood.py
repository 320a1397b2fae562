# what: the maximum-likelihood cost from Goodfellow's tutorial, minus the mean odds
import numpy as np


def generator_loss(d_fake):
    return float(-np.mean(d_fake / (1 - d_fake)))
