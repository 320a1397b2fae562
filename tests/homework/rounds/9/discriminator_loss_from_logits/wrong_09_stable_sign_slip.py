# what: two mistakes: max(l, 0) for both signs, and half of the sum ("finite and right")
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    def sp(x):
        return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))

    return float((sp(real_logits).mean() + sp(fake_logits).mean()) / 2)
