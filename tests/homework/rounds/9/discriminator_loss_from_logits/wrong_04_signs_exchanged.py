# what: sign of the logits exchanged between reals and fakes, certain and wrong costs 0 (J_D punishes doubt about reals)
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    softplus = lambda t: np.logaddexp(0, t)
    return float(softplus(real_logits).mean() + softplus(-fake_logits).mean())
