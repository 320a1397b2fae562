# what: clips the logits to [-50, 50] so that exp does not overflow: 50 instead of 1000 for a D that is certain and wrong
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real = np.clip(real_logits, -50, 50)
    fake = np.clip(fake_logits, -50, 50)
    return np.mean(np.log1p(np.exp(-real))) + np.mean(np.log1p(np.exp(fake)))
