# what: turns p back into a logit and uses logaddexp (softplus) with the sign of the label
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    p = np.float64(p)
    logit = np.log(p) - np.log1p(-p)
    sign = 2.0 * float(y) - 1.0
    return float(np.logaddexp(0.0, -sign * logit))
