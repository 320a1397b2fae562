# what: puts the "max over D" in: the best of the single answers; violates "estimate of V from D's answers to N reals and M fakes"
import numpy as np


def value(d_real, d_fake):
    return float(np.max(np.log(d_real)) + np.max(np.log(1 - np.asarray(d_fake))))
