# what: wrong: y and p swap places in the formula (a small eps keeps the logs finite)
import numpy as np



def bce(y, p):
    eps = 1e-7
    return float(-(p * np.log(y + eps) + (1 - p) * np.log(1 - y + eps)))
