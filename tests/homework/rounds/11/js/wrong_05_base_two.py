# what: bits
import numpy as np


def js(p, q):
    m = (p + q) / 2
    kl = lambda a: sum(x * np.log2(x / y) for x, y in zip(a, m) if x > 0)
    return (kl(p) + kl(q)) / 2
