# what: uses log D on the fakes
import numpy as np


def value(d_real, d_fake):
    return float(np.log(d_real).mean() + np.log(d_fake).mean())
