# what: right: entropy of the mixture minus the mean entropy
import numpy as np



def entropy(p):
    p = p[p > 0]
    return -np.sum(p * np.log(p))


def js(p, q):
    p, q = np.float64(p), np.float64(q)
    return entropy((p + q) / 2) - (entropy(p) + entropy(q)) / 2
