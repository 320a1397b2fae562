# what: clips the logits to [-30, 30]: finite, but not right at 1000; violates "stay finite and right ... at logits of -1000"
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    r, f = np.clip(real_logits, -30, 30), np.clip(fake_logits, -30, 30)
    return float(np.log1p(np.exp(-r)).mean() + np.log1p(np.exp(f)).mean())
