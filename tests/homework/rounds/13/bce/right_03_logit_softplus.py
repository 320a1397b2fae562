# what: right: log-odds, turned to the side of the label, then softplus
import numpy as np



def bce(y, p):
    logit = np.log(p) - np.log1p(-p)
    sign = 2 * y - 1
    return float(np.logaddexp(0, -sign * logit))
