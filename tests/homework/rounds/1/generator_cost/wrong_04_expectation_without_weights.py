# what: plain mean over the n points for both expectations, instead of weighting with p and with q
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    real, fake = p > 0, q > 0
    d_on_real = p[real] / (p[real] + q[real])
    d_on_fake = p[fake] / (p[fake] + q[fake])
    return np.mean(np.log(d_on_real)) + np.mean(np.log(1 - d_on_fake))
