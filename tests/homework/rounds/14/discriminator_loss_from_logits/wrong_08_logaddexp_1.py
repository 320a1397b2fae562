# what: logaddexp(1, x) for log(1 + e^x): the 1 should be exp(0)
import numpy as np

def discriminator_loss_from_logits(real_logits, fake_logits):
    return np.logaddexp(1, -real_logits).mean() + np.logaddexp(1, fake_logits).mean()
