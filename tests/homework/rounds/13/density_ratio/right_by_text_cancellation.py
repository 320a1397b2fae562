# what: wrong: 1/(1 - d) - 1 in 32 bits, which cancels for small d
import numpy as np



def density_ratio(d):
    d = np.asarray(d, dtype=np.float32)
    return 1 / (1 - d) - np.float32(1)
