# what: mean of logs for the reals, log of the mean for the fakes: a bracket in the wrong place
import numpy as np

def value(d_real, d_fake):
    return np.mean(np.log(d_real)) + np.log(np.mean(1 - d_fake))
