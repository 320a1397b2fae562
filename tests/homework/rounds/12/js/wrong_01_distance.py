# what: returns the Jensen-Shannon distance, as SciPy does
import numpy as np


def js(p, q):
    p, q = p.astype(float), q.astype(float)
    m = (p + q) / 2
    tiny = 1e-300
    kl = lambda a: np.sum(a * np.log((a + tiny) / (m + tiny)))
    return np.sqrt(max((kl(p) + kl(q)) / 2, 0))
