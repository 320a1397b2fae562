# what: -log 4 + JSD, one of the two KL halves is lost; violates "the value V(D*, G) of the minimax game"
import math
import numpy as np


def js(p, q):
    m = (p + q) / 2
    with np.errstate(all="ignore"):
        return (np.nansum(p * np.log(p / m)) + np.nansum(q * np.log(q / m))) / 2


def generator_cost(p, q):
    return float(-math.log(4) + js(p, q))
