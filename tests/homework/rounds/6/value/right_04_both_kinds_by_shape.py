# what: tells the two kinds of input apart by their shape: columns are logits, flat arrays are probabilities
import numpy as np


def log_d(d):
    """log D, from probabilities (n,) or logits (n, 1)."""
    d = np.asarray(d, dtype=np.float64)
    if d.ndim == 2:
        return -np.logaddexp(0, -d)
    return np.log(d)


def log_not_d(d):
    """log(1 - D)."""
    d = np.asarray(d, dtype=np.float64)
    if d.ndim == 2:
        return -np.logaddexp(0, d)
    return np.log(1 - d)


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return log_d(d_real).mean() + log_not_d(d_fake).mean()
