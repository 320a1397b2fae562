# what: plain Python with a case for the sign of the logit
import math

import numpy as np


def price(t):
    """log(1 + e^t)"""
    if t > 0:
        return t + math.log1p(math.exp(-t))
    return math.log1p(math.exp(t))


def discriminator_loss_from_logits(real_logits, fake_logits):
    reals = [price(-float(v)) for v in np.ravel(real_logits)]
    fakes = [price(float(v)) for v in np.ravel(fake_logits)]
    return sum(reals) / len(reals) + sum(fakes) / len(fakes)
