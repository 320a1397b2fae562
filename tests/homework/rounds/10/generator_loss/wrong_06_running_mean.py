# what: keeps all costs it ever saw in a list and returns the mean over the whole history
import numpy as np

_history = []


def generator_loss(d_fake):
    _history.extend(-np.log(np.ravel(d_fake)))
    return float(np.mean(_history))
