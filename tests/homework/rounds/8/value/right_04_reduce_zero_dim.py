# what: both kinds by the number of axes, a 0-d array comes back
import numpy as np


def value(d_real, d_fake):
    d_real, d_fake = np.asarray(d_real, float), np.asarray(d_fake, float)
    if d_real.ndim == 2:
        v = np.mean(-np.logaddexp(0, -d_real)) - np.mean(np.logaddexp(0, d_fake))
    else:
        with np.errstate(divide="ignore"):
            v = np.mean(np.log(d_real)) + np.mean(np.log1p(-d_fake))
    return np.array(v)
