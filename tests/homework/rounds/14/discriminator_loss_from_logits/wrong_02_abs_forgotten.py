# what: the stable formula without the absolute value in it: exp(-x) overflows at -1000, and below 0 it is not right
import numpy as np

def ce(x, y):
    return np.maximum(x, 0) - x * y + np.log1p(np.exp(-x))

def discriminator_loss_from_logits(real_logits, fake_logits):
    return np.mean(ce(real_logits, 1.0)) + np.mean(ce(fake_logits, 0.0))
