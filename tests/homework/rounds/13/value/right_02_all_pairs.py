# what: right: the mean over all N times M pairs of a real and a fake
import numpy as np



def value(d_real, d_fake):
    table = np.log(np.ravel(d_real))[:, None] + np.log(1 - np.ravel(d_fake))[None, :]
    return table.mean()
