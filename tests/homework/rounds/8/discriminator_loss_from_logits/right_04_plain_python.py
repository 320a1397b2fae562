# what: plain Python with a branch on the sign
import math
import numpy as np


def softplus(x):
    return x + math.log1p(math.exp(-x)) if x > 0 else math.log1p(math.exp(x))


def discriminator_loss_from_logits(real_logits, fake_logits):
    real = [softplus(-float(l)) for l in np.ravel(real_logits)]
    fake = [softplus(float(l)) for l in np.ravel(fake_logits)]
    return math.fsum(real) / len(real) + math.fsum(fake) / len(fake)
