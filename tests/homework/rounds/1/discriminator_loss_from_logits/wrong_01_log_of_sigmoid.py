# what: sigmoid first, then its logarithm: infinite (log 0) for a D that is certain and wrong (lesson 2.7)
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    p_real = sigmoid(real_logits)
    p_fake = sigmoid(fake_logits)
    return -np.mean(np.log(p_real)) - np.mean(np.log(1 - p_fake))
