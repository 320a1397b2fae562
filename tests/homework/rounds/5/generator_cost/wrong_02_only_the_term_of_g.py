# what: leaves out E_p log D*, since G is not in it; but D* depends on G. "the value $V(D^*, G)$ of the minimax game"
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    # the generator only appears in the second expectation: E_q log(1 - D)
    seen = q > 0
    one_minus_d = q[seen] / (p[seen] + q[seen])
    return np.sum(q[seen] * np.log(one_minus_d))
