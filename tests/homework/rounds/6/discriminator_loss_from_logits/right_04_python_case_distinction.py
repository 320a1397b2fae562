# what: plain Python softplus with two cases, so that exp only sees negative numbers; statistics.fmean
import math
from statistics import fmean

import numpy as np


def softplus(x):
    if x > 0:
        return x + math.log1p(math.exp(-x))
    return math.log1p(math.exp(x))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    reals = np.ravel(real_logits).tolist()
    fakes = np.ravel(fake_logits).tolist()
    return fmean(softplus(-x) for x in reals) + fmean(softplus(x) for x in fakes)
