# what: log(1 + exp(x)) as it stands, which overflows to inf at 1000. Quote: "It must stay finite and right for a D that"
import numpy as np


def softplus(x):
    return np.log(1 + np.exp(x))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    return np.mean(softplus(-real_logits)) + np.mean(softplus(fake_logits))
