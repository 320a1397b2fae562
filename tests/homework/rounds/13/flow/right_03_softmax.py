# what: right: both sigmoids as a softmax of (0, logit), a list
import numpy as np


def flow(theta, psi):
    scores = np.array([0.0, theta * psi])
    weights = np.exp(scores - scores.max())
    fake, real = weights / weights.sum()
    return [psi * fake, -theta * real]
