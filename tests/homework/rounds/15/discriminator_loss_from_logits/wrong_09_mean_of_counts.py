# what: divides the sum of all losses by (N + M) // 2, which is right only when N equals M
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    logits = np.concatenate([real_logits, fake_logits])
    labels = np.concatenate([np.ones_like(real_logits), np.zeros_like(fake_logits)])
    losses = np.maximum(logits, 0) - logits * labels + np.log1p(np.exp(-np.abs(logits)))
    batch_size = len(logits) // 2
    return losses.sum() / batch_size
