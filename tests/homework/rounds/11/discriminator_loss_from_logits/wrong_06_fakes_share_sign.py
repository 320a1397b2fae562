# what: stable softplus, but the same sign for reals and fakes
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    both = [np.mean(np.logaddexp(0, -logits)) for logits in (real_logits, fake_logits)]
    return both[0] + both[1]
