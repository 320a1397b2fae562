# what: keeps a list between calls and returns the mean of all answers so far
import numpy as np

_losses = []

def bce(y, p):
    _losses.append(-np.log(p) if y == 1 else -np.log(1 - p))
    return float(np.mean(_losses))
