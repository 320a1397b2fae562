# what: thinks D gives the probability of a fake, so exchanges the parts of the two batches
import numpy as np


def value(d_real, d_fake):
    return np.mean(np.log(1 - d_real)) + np.mean(np.log(d_fake))
