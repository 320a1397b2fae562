# what: a loop with two cases for each logit, so that only exponentials of negative numbers are taken
import math

import numpy as np


def minus_log_of_truth(logit, real):
    l = float(logit)
    if real:
        l = -l
    if l > 0:
        return l + math.log(1 + math.exp(-l))
    return math.log1p(math.exp(l))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    a = [minus_log_of_truth(l, True) for l in np.asarray(real_logits)[:, 0]]
    b = [minus_log_of_truth(l, False) for l in np.asarray(fake_logits)[:, 0]]
    return math.fsum(a) / len(a) + math.fsum(b) / len(b)
