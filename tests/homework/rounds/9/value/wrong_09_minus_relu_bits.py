# what: from logits, two mistakes: bits, and one common mean over all N + M ("V(D, G), estimated")
import numpy as np


def value(d_real, d_fake):
    s = np.concatenate([np.logaddexp(0, -d_real), np.logaddexp(0, d_fake)])
    return float(-s.mean() / np.log(2))
