# what: right, sums only where both are positive: elsewhere D* is certain and right, and its logarithm is 0
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    both = (p > 0) & (q > 0)
    p, q = p[both], q[both]
    ratio = q / p
    return -(p @ np.log1p(ratio) + q @ np.log1p(1 / ratio))
