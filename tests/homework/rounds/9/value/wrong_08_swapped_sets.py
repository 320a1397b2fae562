# what: exchanged the two sets, D's answers to reals sit in the fake's term ("N reals and M fakes")
import numpy as np


def value(d_real, d_fake):
    d_real, d_fake = d_fake, d_real
    return np.log(d_real).mean() + np.log1p(-d_fake).mean()
