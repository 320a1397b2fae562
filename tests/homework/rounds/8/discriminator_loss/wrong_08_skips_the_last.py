# what: an off-by-one range leaves the last answer out of the sums, not of the counts; violates "for N real images and for M fakes"
import math
import numpy as np


def discriminator_loss(d_real, d_fake):
    real = np.ravel(d_real)
    fake = np.ravel(d_fake)
    s = 0.0
    for i in range(len(real) - 1):
        s -= math.log(real[i]) / len(real)
    for j in range(len(fake) - 1):
        s -= math.log(1 - fake[j]) / len(fake)
    return s
