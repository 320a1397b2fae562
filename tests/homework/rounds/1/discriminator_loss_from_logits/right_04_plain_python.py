# what: plain Python: flattens the columns to lists, and the stable formula max(x, 0) + log1p(exp(-|x|))
import math

import numpy as np


def softplus(x):
    """log(1 + e^x): the large part is taken out of the logarithm."""
    return max(x, 0.0) + math.log1p(math.exp(-abs(x)))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    reals = np.array(real_logits).reshape(-1).tolist()
    fakes = np.array(fake_logits).reshape(-1).tolist()
    j_d = sum(softplus(-l) for l in reals) / len(reals)
    j_d += sum(softplus(l) for l in fakes) / len(fakes)
    return j_d
