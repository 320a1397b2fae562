# what: log 2 minus the mean entropy of the best D's answers: how much a sample tells about where it came from
import numpy as np


def xlogx(x):
    return np.where(x > 0, x * np.log(np.where(x > 0, x, 1.0)), 0.0)


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""

    m = (p + q) / 2
    d = np.divide(p, p + q, out=np.full(p.shape, 0.5), where=m > 0)
    doubt = -xlogx(d) - xlogx(1 - d)
    return np.log(2) - m @ doubt
