# what: turns p into a logit first and uses logaddexp with a signed logit
import numpy as np


def bce(y, p):
    p = np.float64(p)
    logit = np.log(p) - np.log1p(-p)
    sign = 2 * y - 1
    return float(np.logaddexp(0.0, -sign * logit))
