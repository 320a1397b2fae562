# what: V / 2 + log 4: the constant is not halved
import numpy as np

def js(p, q):
    s = np.where(p + q > 0, p + q, 1)
    v = np.sum(p * np.log(np.where(p > 0, p / s, 1))) + np.sum(q * np.log(np.where(q > 0, q / s, 1)))
    return 0.5 * v + np.log(4)
