# what: plain Python floats; past 40 softplus is its argument to all digits; a 0-d array
import math

import numpy as np


def softplus(x):
    if x > 40:
        return x
    return math.log1p(math.exp(x)) if x > -700 else 0.0


def discriminator_loss_from_logits(real_logits, fake_logits):
    real = [softplus(-float(row[0])) for row in real_logits]
    fake = [softplus(float(row[0])) for row in fake_logits]
    return np.array(math.fsum(real) / len(real) + math.fsum(fake) / len(fake))
