# what: wrong: adds 0.001 to every probability inside D to keep the logarithms finite
import numpy as np


EPS = 1e-3


def generator_cost(p, q):
    d = (p + EPS) / (p + q + 2 * EPS)
    return float(np.sum(p * np.log(d)) + np.sum(q * np.log(1 - d)))
