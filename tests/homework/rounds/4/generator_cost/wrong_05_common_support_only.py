# what: to avoid log 0 keeps only the points where p and q are both above 0, but in the KL terms a point with one of them 0 counts log 2 times the other: "probabilities may be 0, in one array or in both"
import numpy as np


def js(p, q):
    ok = (p > 0) & (q > 0)  # no log(0), no division by 0
    p, q = p[ok], q[ok]
    m = (p + q) / 2
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return -np.log(4) + 2 * js(p, q)
