# what: only the second term of V, E log(1 - D*), "the one that depends on G": the data's term depends on G through D* -- "the value $V(D^*, G)$ of the minimax game"
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    # the generator minimises E_q log(1 - D*), and 1 - D* = q / (p + q)
    total = 0.0
    for p_i, q_i in zip(p, q):
        if q_i > 0:
            total += q_i * np.log(q_i / (p_i + q_i))
    return total
