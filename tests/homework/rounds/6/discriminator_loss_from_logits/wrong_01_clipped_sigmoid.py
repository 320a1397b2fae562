# what: sigmoid clipped at 1e-7 before the logarithm: finite, but about 16 per side where it should be 1000 -- "It must stay finite and right for a $D$"
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    eps = 1e-7
    with np.errstate(over="ignore"):
        p_real = 1 / (1 + np.exp(-np.asarray(real_logits)))
        p_fake = 1 / (1 + np.exp(-np.asarray(fake_logits)))
    p_real = np.clip(p_real, eps, 1 - eps)
    p_fake = np.clip(p_fake, eps, 1 - eps)
    return -np.mean(np.log(p_real)) - np.mean(np.log(1 - p_fake))
