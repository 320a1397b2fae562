# what: minus the value, D's loss ("the value of the game against the best D")
import numpy as np


def generator_cost(p, q):
    d = np.where(p + q > 0, p / np.where(p + q > 0, p + q, 1), 0.5)
    a, b = p > 0, q > 0
    return float(-np.sum(p[a] * np.log(d[a])) - np.sum(q[b] * np.log(1 - d[b])))
