# what: returns an exponential moving average over calls, as for a plot
import numpy as np

_smooth = None

def generator_loss(d_fake):
    global _smooth
    now = float(np.mean(-np.log(d_fake)))
    _smooth = now if _smooth is None else 0.9 * _smooth + 0.1 * now
    return _smooth
