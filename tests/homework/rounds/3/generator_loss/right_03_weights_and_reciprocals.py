# what: the dot product of equal weights 1/M with log(1/D), from probabilities
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    answers = np.asarray(d_fake, dtype=float).ravel()
    weights = np.full(answers.size, 1 / answers.size)
    return float(weights @ np.log(1 / answers))
