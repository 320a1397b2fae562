# what: H((p+q)/2) - H(p)/2 - H(q)/2 with 0 log 0 = 0
import numpy as np


def entropy(a):
    a = np.asarray(a, float)
    a = a[a > 0]
    return -np.dot(a, np.log(a))


def js(p, q):
    return float(entropy((np.asarray(p) + np.asarray(q)) / 2) - (entropy(p) + entropy(q)) / 2)
