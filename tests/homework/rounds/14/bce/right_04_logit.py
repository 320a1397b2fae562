# what: goes by way of the logit and logaddexp, unusual but right
import numpy as np

def bce(y, p):
    p = np.float64(p)
    z = np.log(p) - np.log1p(-p)
    sign = 1.0 if y == 1 else -1.0
    return float(np.logaddexp(0.0, -sign * z))
