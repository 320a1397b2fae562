# what: probabilities, plain Python generators with math.fsum, each half divided by its own count
import math

import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    reals = np.ravel(d_real).tolist()
    fakes = np.ravel(d_fake).tolist()
    real_half = math.fsum(-math.log(p) for p in reals) / len(reals)
    fake_half = math.fsum(-math.log(1 - p) for p in fakes) / len(fakes)
    return real_half + fake_half
