# what: two means of logarithms
import numpy as np

def value(d_real, d_fake):
    return np.log(d_real).mean() + np.log(1 - d_fake).mean()
