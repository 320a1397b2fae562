# what: gives exp(V), the geometric mean of the truth's probabilities; violates "write the estimate of V"
import numpy as np


def value(d_real, d_fake):
    v = np.mean(np.log(d_real)) + np.mean(np.log(1 - np.asarray(d_fake)))
    return float(np.exp(v))
