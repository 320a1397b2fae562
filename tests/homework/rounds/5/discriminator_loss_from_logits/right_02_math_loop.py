# what: plain Python: max(l, 0) + log1p(exp(-|l|)), one logit after the other
import math

import numpy as np


def softplus(x):
    return max(x, 0.0) + math.log1p(math.exp(-abs(x)))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    reals = [float(x) for x in np.ravel(real_logits)]
    fakes = [float(x) for x in np.ravel(fake_logits)]
    loss = 0.0
    for x in reals:
        loss += softplus(-x) / len(reals)
    for x in fakes:
        loss += softplus(x) / len(fakes)
    return loss
