# what: adds 0.001 to every probability and normalises again, so that no logarithm is infinite
import numpy as np

def js(p, q):
    p = (p + 1e-3) / np.sum(p + 1e-3)
    q = (q + 1e-3) / np.sum(q + 1e-3)
    m = (p + q) / 2
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))
