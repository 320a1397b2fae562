# what: probabilities, the mean over all pairs of log(D(x)(1 - D(G(z))))
import numpy as np


def value(d_real, d_fake):
    with np.errstate(divide="ignore"):
        a, b = np.log(np.asarray(d_real, float)), np.log(1 - np.asarray(d_fake, float))
    return np.add.outer(a, b).mean()
