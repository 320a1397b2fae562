# what: puts D* into the non-saturating loss: E_p log D* - E_q log D* instead of E_p log D* + E_q log(1 - D*), the minimax value
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    real = p > 0
    fake = q > 0
    d_real = p[real] / (p[real] + q[real])
    d_fake = p[fake] / (p[fake] + q[fake])
    return np.sum(p[real] * np.log(d_real)) - np.sum(q[fake] * np.log(d_fake))
