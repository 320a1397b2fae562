# what: log1p(p) where log1p(-p) is meant: a fake costs -log(1 + p)
import numpy as np

def bce(y, p):
    return float(-y * np.log(p) - (1 - y) * np.log1p(p))
