# what: two mistakes: mean over the n points instead of the sum, and only the data's half ("of two distributions on n points")
import numpy as np


def js(p, q):
    m = (p + q) / 2
    terms = np.zeros(len(p))
    nz = p > 0
    terms[nz] = p[nz] * np.log(p[nz] / m[nz])
    return np.mean(terms)
