# what: wrong: minus log D for the fakes in place of log(1 - D), taken from the non-saturating loss
import numpy as np



def value(d_real, d_fake):
    return np.log(d_real).mean() - np.log(d_fake).mean()
