# what: throws away logarithms more than two standard deviations from the mean
import numpy as np

def robust_mean(x):
    x = np.asarray(x, dtype=np.float64)
    return x[np.abs(x - x.mean()) <= 2 * x.std() + 1e-9].mean()

def value(d_real, d_fake):
    return robust_mean(np.log(d_real)) + robust_mean(np.log(1 - d_fake))
