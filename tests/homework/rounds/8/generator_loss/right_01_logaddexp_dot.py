# what: from logits, a dot product with equal weights
import numpy as np


def generator_loss(d_fake):
    l = np.ravel(np.asarray(d_fake, "float64"))
    return np.logaddexp(0, -l) @ np.full(l.size, 1 / l.size)
