# what: uses what D decided instead of the label
import numpy as np


def bce(y, p):
    decision = 1 if p >= 0.5 else 0
    return float(-(decision * np.log(p) + (1 - decision) * np.log(1 - p)))
