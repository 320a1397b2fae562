# what: turns p into a logit and uses a softplus with the sign of the label
import numpy as np


def bce(y, p):
    with np.errstate(divide="ignore"):
        logit = np.log(np.float64(p)) - np.log1p(-np.float64(p))
    return float(np.logaddexp(0.0, logit if y == 0 else -logit))
