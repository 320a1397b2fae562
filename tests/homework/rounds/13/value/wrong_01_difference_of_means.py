# what: wrong: the mean answer to reals minus that to fakes, without logs (Wasserstein)
import numpy as np



def value(d_real, d_fake):
    return np.mean(d_real) - np.mean(d_fake)
