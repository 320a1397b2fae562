# what: labels of shape (N+M,) against logits of shape (N+M, 1): broadcasts to a square, every logit is scored with every label
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    n, m = len(real_logits), len(fake_logits)
    logits = np.concatenate([real_logits, fake_logits])
    labels = np.array([1.0] * n + [0.0] * m)
    weights = np.array([1 / n] * n + [1 / m] * m)
    # the stable formula from the TensorFlow documentation
    loss = np.maximum(logits, 0) - logits * labels + np.log1p(np.exp(-np.abs(logits)))
    return np.sum(weights * loss)
