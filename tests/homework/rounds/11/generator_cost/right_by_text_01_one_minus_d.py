# what: log(1 - D*) taken literally
import numpy as np


def generator_cost(p, q):
    total = p + q
    d = np.where(total > 0, p / np.where(total > 0, total, 1), 0.5)
    with np.errstate(divide="ignore"):
        real = np.where(p > 0, p * np.log(np.where(p > 0, d, 1)), 0)
        fake = np.where(q > 0, q * np.log(np.where(q > 0, 1 - d, 1)), 0)
    return np.sum(real) + np.sum(fake)
