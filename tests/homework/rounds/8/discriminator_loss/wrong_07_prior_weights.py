# what: weights the halves by N/(N+M) and M/(N+M), times two: one bag, right only for N = M; violates "N and M may differ"
import numpy as np


def discriminator_loss(d_real, d_fake):
    n, m = len(d_real), len(d_fake)
    real, fake = -np.mean(np.log(d_real)), -np.mean(np.log(1 - d_fake))
    return float(2 * (n * real + m * fake) / (n + m))
