# what: means over the reals but sums over the fakes; violates the estimate of an expectation over M fakes
import math
import numpy as np


def value(d_real, d_fake):
    n = len(d_real)
    v = 0
    for r in np.ravel(d_real):
        v += math.log(r) / n
    for f in np.ravel(d_fake):
        v += math.log(1 - f)
    return v
