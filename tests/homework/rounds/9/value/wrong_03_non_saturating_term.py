# what: second term log D(fake) instead of log(1 - D(fake)) ("G wants it small")
import numpy as np


def value(d_real, d_fake):
    return float(np.log(d_real).mean() + np.log(d_fake).mean())
