# what: goes back to the logit and uses softplus with the sign of the label
import numpy as np


def bce(y, p):
    logit = np.log(p) - np.log1p(-p)
    sign = -1.0 if y else 1.0
    return float(np.logaddexp(0.0, sign * logit))
