# what: only max(0, l), the softplus without its soft corner ("the sum of one exponential and 1, and its logarithm")
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    return float(np.maximum(0, -real_logits).mean() + np.maximum(0, fake_logits).mean())
