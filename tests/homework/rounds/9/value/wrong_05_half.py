# what: halved, the mean of two terms instead of the sum (V at D = 1/2 is -log 4)
import numpy as np


def value(d_real, d_fake):
    return float(np.mean([np.log(d_real).mean(), np.log(1 - d_fake).mean()]))
