# what: returns D's smallest loss, a positive cross-entropy, which is minus the value of the game: "the value $V(D^*, G)$ of the minimax game"
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    total = p + q
    loss_real = loss_fake = 0.0
    for pi, qi, ti in zip(p, q, total):
        if pi > 0:
            loss_real += -pi * np.log(pi / ti)
        if qi > 0:
            loss_fake += -qi * np.log(qi / ti)
    return loss_real + loss_fake
