# what: labels of shape (n,) against logits of shape (n, 1)
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    x = np.concatenate([real_logits, fake_logits]).astype(np.float64)
    n, m = len(real_logits), len(fake_logits)
    y = np.concatenate([np.ones(n), np.zeros(m)])
    weight = np.concatenate([np.full(n, 1 / n), np.full(m, 1 / m)])
    costs = np.maximum(x, 0) - x * y + np.log1p(np.exp(-np.abs(x)))
    return np.sum(weight * costs) / len(x)
