# what: divides both sums by the larger of N and M
import numpy as np


def value(d_real, d_fake):
    n = max(len(d_real), len(d_fake))
    return (np.sum(np.log(d_real)) + np.sum(np.log(1 - d_fake))) / n
