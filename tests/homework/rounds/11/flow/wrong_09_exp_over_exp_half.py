# what: exp(z) / (1 + exp(z)) in float16
import numpy as np


def flow(theta, psi):
    with np.errstate(all="ignore"):
        e = np.exp(np.float16(psi * theta))
        d = e / (1 + e)
    return float(psi * (1 - d)), float(-theta * d)
