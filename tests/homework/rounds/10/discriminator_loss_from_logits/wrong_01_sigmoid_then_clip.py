# what: stable sigmoid, then clips the probability to keep the logarithm finite
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    def sigmoid(z):
        e = np.exp(-np.abs(z))
        return np.where(z >= 0, 1 / (1 + e), e / (1 + e))

    p = np.clip(sigmoid(real_logits), 1e-7, 1 - 1e-7)
    q = np.clip(sigmoid(fake_logits), 1e-7, 1 - 1e-7)
    return float(-np.mean(np.log(p)) - np.mean(np.log(1 - q)))
