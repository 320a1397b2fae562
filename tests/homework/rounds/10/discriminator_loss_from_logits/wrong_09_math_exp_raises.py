# what: trusts log1p alone, with math.exp in a loop
import math

import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    real = [math.log1p(math.exp(-z)) for z in np.ravel(real_logits)]
    fake = [math.log1p(math.exp(z)) for z in np.ravel(fake_logits)]
    return sum(real) / len(real) + sum(fake) / len(fake)
