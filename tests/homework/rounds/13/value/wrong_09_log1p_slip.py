# what: wrong: np.log1p(d_fake), which is log(1 + d), stands where log(1 - d) is meant
import numpy as np



def value(d_real, d_fake):
    return np.mean(np.log(d_real)) + np.mean(np.log1p(d_fake))
