# what: the plain formula in 80-bit numbers, where exp(1000) fits
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    real = np.asarray(real_logits, dtype=np.longdouble)
    fake = np.asarray(fake_logits, dtype=np.longdouble)
    one = np.longdouble(1)
    return float(np.log(one + np.exp(-real)).mean() + np.log(one + np.exp(fake)).mean())
