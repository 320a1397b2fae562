# what: adds 0.001 everywhere and normalises again; violates "their Jensen-Shannon divergence" of p and q as given
import numpy as np


def js(p, q):
    p = (p + 1e-3) / (p + 1e-3).sum()
    q = (q + 1e-3) / (q + 1e-3).sum()
    m = (p + q) / 2
    return float(0.5 * (p @ np.log(p / m) + q @ np.log(q / m)))
