# what: half of one plus the normalised difference, float32 result
import numpy as np


def optimal_discriminator(p, q):
    total = p + q
    safe = np.where(total == 0, 1.0, total)
    return (0.5 * (1 + (p - q) / safe)).astype(np.float32)
