# what: half of V(D*, G) + log 4, with D* put to 1/2 where nothing is
import numpy as np


def js(p, q):
    s = p + q
    safe = np.where(s > 0, s, 1.0)
    d = np.where(s > 0, p / safe, 0.5)
    e = np.where(s > 0, q / safe, 0.5)
    real = p * np.log(np.where(p > 0, d, 1.0))
    fake = q * np.log(np.where(q > 0, e, 1.0))
    v = np.sum(real + fake)
    return np.asarray((v + np.log(4)) / 2)
