# what: wrong: the logistic loss for labels +1/-1 used with labels 1/0, so every fake costs log 2
import numpy as np



def bce(y, p):
    logit = np.log(p / (1 - p))
    return float(np.log1p(np.exp(-y * logit)))
