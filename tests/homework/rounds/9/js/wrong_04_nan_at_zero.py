# what: no care for zeros: 0 log 0 is nan ("Some probabilities may be 0, in one array or in both")
import numpy as np


def js(p, q):
    m = (p + q) / 2
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))
