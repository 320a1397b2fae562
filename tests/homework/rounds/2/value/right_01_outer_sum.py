# what: right: the mean over all N * M pairs of log D(x) + log(1 - D(G(z))) is the sum of the two means
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    table = np.log(d_real)[:, None] + np.log(1 - d_fake)[None, :]
    return float(table.mean())
