# what: max(z, 0) + log1p(exp(-|z|)) by hand, the sum by einsum
import numpy as np


def softplus(z):
    return np.maximum(z, 0.0) + np.log1p(np.exp(-np.abs(z)))


def mean(x):
    return np.einsum("ij->", x) / x.shape[0]


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_logits = np.asarray(real_logits, dtype=np.float64)
    fake_logits = np.asarray(fake_logits, dtype=np.float64)
    return mean(softplus(-real_logits)) + mean(softplus(fake_logits))
