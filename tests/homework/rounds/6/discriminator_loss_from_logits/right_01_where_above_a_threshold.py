# what: softplus by hand with np.where: the logit itself where it is large (NumPy warns of the overflow, the number is right)
import numpy as np


def softplus(x):
    # for large x the 1 does not matter: log(e^x) = x
    return np.where(x > 30, x, np.log(1 + np.exp(x)))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_logits = np.asarray(real_logits)
    fake_logits = np.asarray(fake_logits)
    return np.mean(softplus(-real_logits)) + np.mean(softplus(fake_logits))
