# what: one joint mean over reals and fakes, doubled
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    x = np.concatenate([-real_logits, fake_logits])
    return 2 * np.logaddexp(0, x).mean()
