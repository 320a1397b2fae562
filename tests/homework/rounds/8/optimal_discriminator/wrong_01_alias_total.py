# what: total = p is no copy: total += q changes p too, so the answer is 1 (nan at 0/0); violates "the best D at each point" (and changes the input)
import numpy as np


def optimal_discriminator(p, q):
    total = p
    total += q
    with np.errstate(invalid="ignore"):
        return np.where(total > 0, p / total, 0.5)
