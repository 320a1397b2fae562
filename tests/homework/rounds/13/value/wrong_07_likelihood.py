# what: wrong: the logs are undone at the end, the geometric-mean probability is returned
import numpy as np



def value(d_real, d_fake):
    return np.exp(np.log(d_real).mean() + np.log(1 - d_fake).mean())
