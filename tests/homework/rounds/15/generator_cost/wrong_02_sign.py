# what: the sign is turned round, the mean cross-entropy of D instead of the value of the game
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    p = np.array(p, dtype=np.float64)
    q = np.array(q, dtype=np.float64)
    cost = 0
    on = p > 0
    cost -= np.sum(p[on] * np.log(p[on] / (p[on] + q[on])))
    on = q > 0
    cost -= np.sum(q[on] * np.log(q[on] / (p[on] + q[on])))
    return cost
