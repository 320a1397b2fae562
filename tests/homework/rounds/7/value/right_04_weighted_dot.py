# what: one dot product: every log-probability weighted with 1/N or 1/M (probabilities), kept as a (1, 1) array
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    d_real, d_fake = np.ravel(d_real), np.ravel(d_fake)
    n, m = d_real.size, d_fake.size
    logs = np.log(np.concatenate([d_real, 1 - d_fake]))[:, None]
    weights = np.concatenate([np.full(n, 1 / n), np.full(m, 1 / m)])[None, :]
    return weights @ logs
