# what: the mean of KL(p|q) and KL(q|p), which is another divergence and infinite at zeros ("their Jensen-Shannon divergence")
import numpy as np


def kl(a, b):
    with np.errstate(divide="ignore", invalid="ignore"):
        t = np.where(a > 0, a * np.log(a / b), 0.0)
    return t.sum()


def js(p, q):
    return (kl(p, q) + kl(q, p)) / 2
