# what: a small class with the stable form max(x, 0) + log1p(exp(-|x|)) in NumPy, 32 bits
import numpy as np


class StableCrossEntropy:
    def __init__(self, label):
        self.sign = -1.0 if label == 1 else 1.0

    def __call__(self, logits):
        x = self.sign * np.asarray(logits)
        each = np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))
        return np.mean(each)


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    return StableCrossEntropy(1)(real_logits) + StableCrossEntropy(0)(fake_logits)
