# what: takes the mean over the n points where KL is a sum (the p in front already weighs the points). Ruled out by: "The sum of p log(p / q); 0 log 0"
import numpy as np


def kl(p, q):
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = np.where(p > 0, p * np.log(p / q), 0)
    return terms.mean()


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    return (kl(p, m) + kl(q, m)) / 2
