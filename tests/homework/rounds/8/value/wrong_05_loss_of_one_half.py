# what: minus sign only before the fakes' term; violates "mind the sign: is it a loss?"
import numpy as np


def value(d_real, d_fake):
    v = 0.0
    v += np.log(d_real).mean()
    v -= np.log(1 - np.asarray(d_fake)).mean()
    return float(v)
