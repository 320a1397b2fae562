# what: log-sum-exp trick with the largest logit of the whole batch instead of each one's own
import numpy as np


def softplus(x):
    top = max(0.0, float(x.max()))
    return top + np.log(np.exp(-top) + np.exp(x - top))


def discriminator_loss_from_logits(real_logits, fake_logits):
    return float(np.mean(softplus(-real_logits)) + np.mean(softplus(fake_logits)))
