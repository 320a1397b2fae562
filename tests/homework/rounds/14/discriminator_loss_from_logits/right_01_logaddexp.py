# what: np.logaddexp
import numpy as np

def discriminator_loss_from_logits(real_logits, fake_logits):
    return np.logaddexp(0, -real_logits).mean() + np.logaddexp(0, fake_logits).mean()
