# what: the reals stable, the fakes by log(1 - sigmoid): inf at a fake logit of 1000; violates "at logits of -1000 on reals and 1000 on fakes"
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    real = np.maximum(-real_logits, 0) + np.log1p(np.exp(-np.abs(real_logits)))
    with np.errstate(all="ignore"):
        sigmoid = 1 / (1 + np.exp(-fake_logits))
        fake = -np.log(1 - sigmoid)
    return float(real.mean() + fake.mean())
