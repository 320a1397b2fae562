# what: the inner kl(a, b) has the outer p in its logarithm in place of a, so the second half is sum q log(p/m). Quote: "JSD = ½KL(p||m) + ½KL(q||m)"
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""

    def kl(a, b):
        total = 0.0
        for i in range(len(a)):
            if a[i] > 0 and p[i] > 0:
                total += a[i] * np.log(p[i] / b[i])
        return total

    m = (p + q) / 2
    return 0.5 * kl(p, m) + 0.5 * kl(q, m)
