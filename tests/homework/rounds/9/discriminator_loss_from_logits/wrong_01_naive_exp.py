# what: log(1 + exp) as written, overflows to inf ("must stay finite and right ... at logits of -1000 on reals and 1000 on fakes")
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    return float(np.mean(np.log(1 + np.exp(-real_logits))) + np.mean(np.log(1 + np.exp(fake_logits))))
