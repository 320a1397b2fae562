# what: wrong: log(1 + exp(x)) overflows, and nan_to_num makes a huge number of it
import numpy as np



def softplus(x):
    with np.errstate(over="ignore"):
        return np.log1p(np.exp(x))


def discriminator_loss_from_logits(real_logits, fake_logits):
    real_logits, fake_logits = np.float32(real_logits), np.float32(fake_logits)
    return np.nan_to_num(softplus(-real_logits).mean() + softplus(fake_logits).mean())
