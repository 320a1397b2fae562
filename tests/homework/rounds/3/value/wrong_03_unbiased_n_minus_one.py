# what: "estimate" reminds of the sample variance, so divides by N - 1 and M - 1 instead of N and M. "The means become expectations"
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    n, m = len(d_real), len(d_fake)
    real = np.sum(np.log(d_real)) / (n - 1)  # unbiased estimate
    fake = np.sum(np.log(1 - d_fake)) / (m - 1)
    return real + fake
