# what: ½ + ½ (p - q)/(p + q), the second part 0 where both are 0; exact p/(p+q) where the density is tiny beside the other
import numpy as np


def optimal_discriminator(p, q):
    p, q = np.asarray(p, float), np.asarray(q, float)
    s = p + q
    lean = np.divide(p - q, s, out=np.zeros(s.shape), where=s != 0)
    return 0.5 * (1 + lean) if np.all(np.abs(lean) < 0.999) else np.where(s == 0, 0.5, p / np.where(s == 0, 1, s))
