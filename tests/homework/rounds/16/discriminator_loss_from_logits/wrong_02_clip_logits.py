# what: clips the logits to -80 ... 80 so that exp does not overflow
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    r = np.clip(real_logits, -80, 80)
    f = np.clip(fake_logits, -80, 80)
    return float(np.mean(np.log(1 + np.exp(-r))) + np.mean(np.log(1 + np.exp(f))))
