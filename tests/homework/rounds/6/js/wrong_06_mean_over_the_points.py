# what: np.mean over the n points instead of the sum, so the result is n times too small -- "The sum of p log(p / q)"
import numpy as np


def kl(p, q):
    terms = np.zeros(len(p))
    for i in range(len(p)):
        if p[i] > 0:
            terms[i] = p[i] * np.log(p[i] / q[i])
    return np.mean(terms)


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = 0.5 * (p + q)
    return 0.5 * kl(p, m) + 0.5 * kl(q, m)
