# what: from logits, divides both sums by N, the number of reals ("N and M may differ")
import numpy as np


def softplus(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


def discriminator_loss(d_real, d_fake):
    n = len(d_real)
    return float((softplus(-d_real).sum() + softplus(d_fake).sum()) / n)
