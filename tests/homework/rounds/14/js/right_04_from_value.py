# what: from the value of the game against D*: (V + log 4) / 2
import numpy as np

def js(p, q):
    p, q = np.float64(p), np.float64(q)
    d = np.where(p + q > 0, p / np.where(p + q > 0, p + q, 1), 0.5)
    real = p @ np.log(np.where(p > 0, d, 1))
    fake = q @ np.log(np.where(q > 0, 1 - d, 1))
    return (real + fake + np.log(4)) / 2
