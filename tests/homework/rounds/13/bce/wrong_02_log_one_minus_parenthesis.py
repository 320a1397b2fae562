# what: wrong: a parenthesis closes too early, log(1) - p stands where log(1 - p) should
import numpy as np



def bce(y, p):
    return float(-(y * np.log(p) + (1 - y) * (np.log(1) - p)))
