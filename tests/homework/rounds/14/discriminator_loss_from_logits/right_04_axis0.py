# what: the stable formula; mean over axis 0 leaves an array of one number
import numpy as np

def ce(x, y):
    return np.maximum(x, 0) - x * y + np.log1p(np.exp(-np.abs(x)))

def discriminator_loss_from_logits(real_logits, fake_logits):
    return ce(real_logits, 1.0).mean(axis=0) + ce(fake_logits, 0.0).mean(axis=0)
