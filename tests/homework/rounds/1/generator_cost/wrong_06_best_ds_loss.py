# what: returns the best D's loss J_D = log 4 - 2 JSD: the value with the sign turned, which G would have to maximise
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2

    def kl(a, b):
        keep = a > 0
        return np.sum(a[keep] * np.log(a[keep] / b[keep]))

    return (kl(p, m) + kl(q, m)) / 2



def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    loss_of_best_d = 2 * np.log(2) - 2 * js(p, q)
    return loss_of_best_d
