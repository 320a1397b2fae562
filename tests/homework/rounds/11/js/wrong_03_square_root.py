# what: the Jensen-Shannon distance, as SciPy has it
import numpy as np


def js(p, q):
    m = (p + q) / 2
    with np.errstate(all="ignore"):
        left = np.nansum(p * np.log(p / m))
        right = np.nansum(q * np.log(q / m))
    return np.sqrt(max(left + right, 0) / 2)
