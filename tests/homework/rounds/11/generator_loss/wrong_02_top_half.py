# what: top-k training, averages over the better half of the fakes
import numpy as np


def generator_loss(d_fake):
    p = np.sort(np.ravel(d_fake))[::-1]
    k = max(1, len(p) // 2)
    return -np.mean(np.log(p[:k]))
