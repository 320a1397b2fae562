# what: wrong: where just one density is 0 the answer is kept off 0 and 1, at 0.01 and 0.99
import numpy as np



def optimal_discriminator(p, q):
    total = p + q
    d = np.where(total > 0, p / np.where(total > 0, total, 1), 0.5)
    d[d == 0] = 0.01
    d[d == 1] = 0.99
    return d
