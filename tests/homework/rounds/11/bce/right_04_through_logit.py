# what: goes back to the logit, then softplus minus y times logit
import numpy as np


def bce(y, p):
    logit = np.log(p) - np.log1p(-p)
    return np.logaddexp(0.0, logit) - y * logit
