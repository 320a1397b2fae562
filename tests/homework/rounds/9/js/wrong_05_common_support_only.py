# what: leaves out every point where one of them is 0 ("Some probabilities may be 0, in one array")
import numpy as np


def js(p, q):
    keep = (p > 0) & (q > 0)
    p, q = p[keep], q[keep]
    m = (p + q) / 2
    return float(0.5 * (p * np.log(p / m)).sum() + 0.5 * (q * np.log(q / m)).sum())
