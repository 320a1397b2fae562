# what: adds 1e-6 inside both logarithms out of habit
import numpy as np

EPS = 1e-6


def value(d_real, d_fake):
    return np.mean(np.log(d_real + EPS)) + np.mean(np.log(1 - d_fake + EPS))
