# what: add-one-percent smoothing against zeros, then normalises again
import numpy as np


def js(p, q):
    p = (p + 0.01) / np.sum(p + 0.01)
    q = (q + 0.01) / np.sum(q + 0.01)
    m = 0.5 * (p + q)
    return float(0.5 * np.sum(p * np.log(p / m) + q * np.log(q / m)))
