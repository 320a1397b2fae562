# what: collects the answers in sets, so equal answers count once; violates "for N real images and for M fakes"
import math
import numpy as np


def discriminator_loss(d_real, d_fake):
    reals, fakes = set(np.ravel(d_real).tolist()), set(np.ravel(d_fake).tolist())
    a = sum(-math.log(p) for p in reals) / len(reals)
    b = sum(-math.log(1 - p) for p in fakes) / len(fakes)
    return a + b
