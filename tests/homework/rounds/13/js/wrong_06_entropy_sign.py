# what: wrong: H(m) - H(p)/2 + H(q)/2, a sign lost with the bracket
import numpy as np



def entropy(p):
    p = p[p > 0]
    return -np.sum(p * np.log(p))


def js(p, q):
    p, q = np.float64(p), np.float64(q)
    return entropy((p + q) / 2) - entropy(p) / 2 + entropy(q) / 2
