# what: 2 JSD without -log 4 ("the value V(D*, G)", which is -log 4 at best)
import numpy as np


def _h(a):
    a = a[a > 0]
    return -np.sum(a * np.log(a))


def js(p, q):
    return _h((p + q) / 2) - 0.5 * _h(p) - 0.5 * _h(q)


def generator_cost(p, q):
    return 2 * js(p, q)
