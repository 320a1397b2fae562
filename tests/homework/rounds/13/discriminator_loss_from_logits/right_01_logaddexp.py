# what: right: np.logaddexp(0, x), as an array (1,)
import numpy as np



def discriminator_loss_from_logits(real_logits, fake_logits):
    real = np.logaddexp(0, -real_logits).mean(axis=0)
    fake = np.logaddexp(0, fake_logits).mean(axis=0)
    return real + fake
