# what: max(0, x) in place of softplus: right only for logits far from 0, and an undecided D costs 0 instead of 2 log 2
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    # for large x, log(1 + e^x) = x, and for very negative x it is 0
    real = np.maximum(0.0, -real_logits)
    fake = np.maximum(0.0, fake_logits)
    return float(real.mean() + fake.mean())
