# what: sigmoid, clip at 1e-7, logarithm
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    with np.errstate(over="ignore"):
        p_real = np.clip(1 / (1 + np.exp(-real_logits)), 1e-7, 1 - 1e-7)
        p_fake = np.clip(1 / (1 + np.exp(-fake_logits)), 1e-7, 1 - 1e-7)
    return -np.mean(np.log(p_real)) - np.mean(np.log(1 - p_fake))
