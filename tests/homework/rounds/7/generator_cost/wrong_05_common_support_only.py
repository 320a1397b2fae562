# what: leaves out all points where p or q is 0, so where only one of them is 0 the divergence loses its p log 2: "Some probabilities may be 0"
import numpy as np


def js(p, q):
    both = (p > 0) & (q > 0)  # no log of 0
    p, q = p[both], q[both]
    m = (p + q) / 2
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return 2 * js(p, q) - np.log(4)
