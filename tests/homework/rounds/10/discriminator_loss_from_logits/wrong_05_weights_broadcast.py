# what: weights of shape (N+M,) times costs of shape (N+M, 1): a whole matrix is summed
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    n, m = len(real_logits), len(fake_logits)
    costs = np.logaddexp(0, np.concatenate([-real_logits, fake_logits]))
    weights = np.concatenate([np.full(n, 1 / n), np.full(m, 1 / m)])
    return float(np.sum(weights * costs))
