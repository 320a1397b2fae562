# what: mean log d plus mean log(1-d) with log1p
import numpy as np


def value(d_real, d_fake):
    return np.log(d_real).mean() + np.log1p(-d_fake).mean()
