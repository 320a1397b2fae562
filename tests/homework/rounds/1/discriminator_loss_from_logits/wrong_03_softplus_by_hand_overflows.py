# what: writes log(1 + exp(x)) out by hand: exp(1000) overflows, the loss is infinite
import numpy as np


def softplus(x):
    return np.log(1 + np.exp(x))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    return np.mean(softplus(-real_logits)) + np.mean(softplus(fake_logits))
