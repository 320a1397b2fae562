# what: adds a column (N, 1) to a row (M,) and sums instead of taking the mean, then divides by N only; violates "N and M" each with its own mean
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    real = np.logaddexp(0, -real_logits)
    fake = np.logaddexp(0, fake_logits)[:, 0]
    return float((real + fake).sum() / len(real))
