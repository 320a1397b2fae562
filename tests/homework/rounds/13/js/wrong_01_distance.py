# what: wrong: the square root, as SciPy's jensenshannon returns it
import numpy as np



def kl(a, b):
    return np.sum(a[a > 0] * np.log(a[a > 0] / b[a > 0]))


def js(p, q):
    p, q = np.float64(p), np.float64(q)
    m = (p + q) / 2
    return np.sqrt(max((kl(p, m) + kl(q, m)) / 2, 0))
