# what: probabilities; mean over all pairs of log(D(x) (1 - D(G(z))))
import numpy as np


def value(d_real, d_fake):
    pairs = np.outer(np.asarray(d_real, float), 1 - np.asarray(d_fake, float))
    return float(np.log(pairs).mean())
