# what: drops the real half because "the generator has no part in it": only E_q log(1 - D*); but D* depends on G, and V has both terms. "the value $V(D^*, G)$ of the minimax game"
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    # the generator minimises log(1 - D(G(z)))
    seen = q > 0
    one_minus_d = q[seen] / (p[seen] + q[seen])
    return float(np.sum(q[seen] * np.log(one_minus_d)))
