# what: the entropy of the middle minus the mean entropy
import numpy as np


def entropy(p):
    p = p[p > 0]
    return -np.sum(p * np.log(p))


def js(p, q):
    p, q = np.asarray(p, float), np.asarray(q, float)
    return entropy((p + q) / 2) - (entropy(p) + entropy(q)) / 2
