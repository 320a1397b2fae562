# what: log10 instead of the natural logarithm
import numpy as np


def value(d_real, d_fake):
    return float(np.log10(d_real).mean() + np.log10(1 - d_fake).mean())
