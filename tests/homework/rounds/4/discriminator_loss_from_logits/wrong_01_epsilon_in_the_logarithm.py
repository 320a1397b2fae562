# what: sigmoid and then log(p + 1e-8): finite, but a certain and wrong D pays about 18 for each half instead of 1000. Ruled out by: "It must stay finite and right"
import numpy as np


def sigmoid(x):
    return np.where(x >= 0, 1 / (1 + np.exp(-np.abs(x))), np.exp(-np.abs(x)) / (1 + np.exp(-np.abs(x))))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    eps = 1e-8  # log(0) = -inf
    d_real, d_fake = sigmoid(np.asarray(real_logits)), sigmoid(np.asarray(fake_logits))
    return -np.mean(np.log(d_real + eps)) - np.mean(np.log(1 - d_fake + eps))
