# what: sends p and q through a softmax, as PyTorch recipes for network outputs do; they are probabilities already. Ruled out by: "`p` and `q` are probabilities: each array sums to 1."
import numpy as np


def softmax(x):
    e = np.exp(x - x.max())
    return e / e.sum()


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    p, q = softmax(p), softmax(q)  # also gets rid of the zeros
    m = 0.5 * (p + q)
    kl_pm = np.sum(p * (np.log(p) - np.log(m)))
    kl_qm = np.sum(q * (np.log(q) - np.log(m)))
    return 0.5 * (kl_pm + kl_qm)
