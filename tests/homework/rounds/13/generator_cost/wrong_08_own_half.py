# what: wrong: only the half of V that G appears in, E_q log(1 - D*), although D* depends on G too
import numpy as np


def generator_cost(p, q):
    keep = q > 0
    p, q = p[keep].astype("float64"), q[keep].astype("float64")
    return np.sum(q * np.log(q / (p + q)))
