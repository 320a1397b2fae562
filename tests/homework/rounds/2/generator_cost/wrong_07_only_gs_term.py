# what: only the second term of V, E_q log(1 - D*), since only it "contains G": C(G) = V(D*, G) has both, and D* depends on G too
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    fakes = q > 0
    return np.sum(q[fakes] * np.log(q[fakes] / (p[fakes] + q[fakes])))
