# what: the logarithm of the sigmoid written out, which overflows for a D that is certain and wrong
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    return -np.mean(np.log(sigmoid(real_logits))) - np.mean(np.log(1 - sigmoid(fake_logits)))
