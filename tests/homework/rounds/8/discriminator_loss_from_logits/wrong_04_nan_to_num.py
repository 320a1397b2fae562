# what: the naive form, and nan_to_num makes the inf "finite", about 1e38; violates "finite and right"
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    with np.errstate(over="ignore"):
        a = np.nan_to_num(np.log(1 + np.exp(-real_logits)))
        b = np.nan_to_num(np.log(1 + np.exp(fake_logits)))
    return float(np.mean(a) + np.mean(b))
