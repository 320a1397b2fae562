# what: H(m) - (H(p) - H(q)) / 2: a wrong sign inside the bracket
import numpy as np

def entropy(p):
    p = p[p > 0].astype(np.float64)
    return -np.sum(p * np.log(p))

def js(p, q):
    return entropy((p + q) / 2) - 0.5 * (entropy(p) - entropy(q))
