# what: the mask p > 0 is used for q's sum as well; violates "some probabilities may be 0, in one array"
import numpy as np


def js(p, q):
    m = (p + q) / 2
    keep = p > 0
    q_safe = np.where(q > 0, q, 1)
    a = np.sum(p[keep] * np.log(p[keep] / m[keep]))
    b = np.sum(q[keep] * np.log(q_safe[keep] / m[keep]))
    return float((a + b) / 2)
