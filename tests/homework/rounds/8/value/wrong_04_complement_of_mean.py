# what: log of mean answers, twice; violates V, an expectation of logarithms
import numpy as np


def value(d_real, d_fake):
    d_fake = np.asarray(d_fake)
    return float(np.log(np.mean(d_real)) + np.log(np.mean(1 - d_fake)))
