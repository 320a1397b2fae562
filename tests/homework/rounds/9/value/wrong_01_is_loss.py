# what: kept the minus sign, so this is J_D ("Mind the sign: is it a loss?")
import numpy as np


def value(d_real, d_fake):
    return float(-np.mean(np.log(d_real)) - np.mean(np.log(1 - d_fake)))
