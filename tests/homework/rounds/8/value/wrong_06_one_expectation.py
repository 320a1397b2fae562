# what: one mean over all N + M, doubled; right only for N = M; violates the two separate expectations of V
import numpy as np


def value(d_real, d_fake):
    logs = np.concatenate([np.log(np.ravel(d_real)), np.log(1 - np.ravel(d_fake))])
    return float(2 * logs.mean())
