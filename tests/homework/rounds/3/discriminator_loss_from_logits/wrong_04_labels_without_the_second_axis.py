# what: labels and weights have shape (n,) but the logits (n, 1), so the product is broadcast to an (n, n) table: every logit meets every label. "arrays of shape `(N, 1)` and `(M, 1)`"
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    n, m = len(real_logits), len(fake_logits)
    logits = np.concatenate([real_logits, fake_logits])
    labels = np.concatenate([np.ones(n), np.zeros(m)])
    weights = np.concatenate([np.full(n, 1 / n), np.full(m, 1 / m)])
    losses = np.logaddexp(0, logits) - labels * logits
    return np.sum(weights * losses)
