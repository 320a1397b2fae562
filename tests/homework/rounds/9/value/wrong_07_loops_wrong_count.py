# what: sums in one loop over the reals and indexes the fakes with it, raises or cuts ("N reals and M fakes")
import numpy as np


def value(d_real, d_fake):
    v = 0.0
    for i in range(len(d_real)):
        v += float(np.log(d_real[i]).sum()) / len(d_real)
        v += float(np.log(1 - d_fake[i]).sum()) / len(d_real)
    return v
