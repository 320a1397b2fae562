# what: wrong: takes as many answers of each kind as the smaller array has (logits)
import numpy as np



def value(d_real, d_fake):
    k = min(len(d_real), len(d_fake))
    return -np.mean(np.logaddexp(0, -d_real[:k])) - np.mean(np.logaddexp(0, d_fake[:k]))
