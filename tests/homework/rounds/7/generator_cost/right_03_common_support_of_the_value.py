# what: sums the value where p and q are both above 0; elsewhere D* is sure and right, or nothing is there, and adds 0
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    p, q = np.array(p, dtype=float), np.array(q, dtype=float)
    both = (p > 0) & (q > 0)
    p, q = p[both], q[both]
    return np.sum(p * np.log(p / (p + q)) + q * np.log(q / (p + q)))
