# what: a general mean cross-entropy with label 1, the fakes taken as if they were real
import numpy as np


def bce(y, p):
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


def mean_bce(label, answers):
    costs = [bce(label, p) for p in np.asarray(answers).flatten()]
    return sum(costs) / len(costs)


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    HOPED_FOR = 1
    return mean_bce(HOPED_FOR, d_fake)
