# what: right: exp of the logit, in 64 bits with log1p
import numpy as np



def density_ratio(d):
    d = np.asarray(d, dtype=np.float64)
    return np.exp(np.log(d) - np.log1p(-d))
