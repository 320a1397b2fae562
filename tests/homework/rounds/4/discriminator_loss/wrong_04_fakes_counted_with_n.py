# what: the second loop runs to N too: fakes are left out when M > N, and it raises IndexError when M < N. Ruled out by: "$N$ and $M$ may differ."
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    N = len(d_real)
    M = len(d_fake)
    sum_real = 0
    for i in range(N):
        sum_real = sum_real + np.log(d_real[i])
    sum_fake = 0
    for i in range(N):
        sum_fake = sum_fake + np.log(1 - d_fake[i])
    return -sum_real / N - sum_fake / M
