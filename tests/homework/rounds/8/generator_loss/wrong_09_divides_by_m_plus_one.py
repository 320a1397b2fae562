# what: counts one fake too many (start index 1 and enumerate's last plus one); violates the mean over M fakes
import math
import numpy as np


def generator_loss(d_fake):
    total, j = 0.0, 1
    for d in np.ravel(d_fake):
        total -= math.log(d)
        j += 1
    return total / j
