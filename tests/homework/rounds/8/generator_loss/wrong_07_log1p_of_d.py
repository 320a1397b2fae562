# what: -log(1 + D), a wrong use of log1p; violates the non-saturating loss -log D
import numpy as np


def generator_loss(d_fake):
    return float(-np.log1p(d_fake).mean())
