# what: wrong: probabilities are clipped to at least 0.001, above the smallest allowed ones
import numpy as np



def js(p, q):
    p, q = np.clip(np.float64(p), 1e-3, 1), np.clip(np.float64(q), 1e-3, 1)
    m = (p + q) / 2
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))
