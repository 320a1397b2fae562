# what: switches from log(1 + e^x) to x for the whole array as soon as its largest entry is large: the small entries beside it are then wrong, even negative. "It must stay finite and right for a"
import numpy as np


def softplus(x):
    if np.max(x) > 30:  # exp would overflow, and log(1 + e^x) is x there
        return x
    return np.log1p(np.exp(x))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    return np.mean(softplus(-real_logits)) + np.mean(softplus(fake_logits))
