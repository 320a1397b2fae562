# what: averages the two halves
import numpy as np


def value(d_real, d_fake):
    return np.mean([np.mean(np.log(d_real)), np.mean(np.log(1 - d_fake))])
