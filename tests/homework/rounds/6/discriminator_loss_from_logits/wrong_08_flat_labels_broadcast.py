# what: labels of shape (N + M,) against logits of shape (N + M, 1) broadcast to a square table, so each logit meets all labels -- "it gives logits, arrays of shape `(N, 1)` and"
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    n, m = len(real_logits), len(fake_logits)
    x = np.concatenate([real_logits, fake_logits])
    y = np.concatenate([np.ones(n), np.zeros(m)])
    loss = np.maximum(x, 0) - x * y + np.log1p(np.exp(-np.abs(x)))
    return loss[:n].mean() + loss[n:].mean()
