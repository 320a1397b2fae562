# what: log-sum-exp trick with one maximum for the whole batch instead of one per logit: right when all logits are alike, but inf where D is certain and right, and -inf in a batch that mixes large and small logits
import numpy as np


def softplus(x):
    m = np.max(x)  # the trick: take out the largest number
    return m + np.log(np.exp(0 - m) + np.exp(x - m))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    return np.mean(softplus(-real_logits)) + np.mean(softplus(fake_logits))
