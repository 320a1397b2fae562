# what: lets the logarithm run into infinity and replaces it by the largest float with nan_to_num: finite and wrong. Quote: "It must stay finite and right for a D that"
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    with np.errstate(all="ignore"):
        real = -np.mean(np.nan_to_num(np.log(sigmoid(real_logits))))
        fake = -np.mean(np.nan_to_num(np.log(1 - sigmoid(fake_logits))))
    return np.nan_to_num(real + fake)
