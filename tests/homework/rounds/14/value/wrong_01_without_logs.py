# what: means of the probabilities instead of their logarithms (a share of right answers)
import numpy as np

def value(d_real, d_fake):
    return np.mean(d_real) + np.mean(1 - d_fake)
