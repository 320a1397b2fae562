# what: took m = p + q without the ½ ("each array sums to 1", so must the middle)
import numpy as np


def js(p, q):
    m = p + q
    out = 0.0
    for a, b, c in zip(p, q, m):
        if a > 0:
            out += 0.5 * a * np.log(a / c)
        if b > 0:
            out += 0.5 * b * np.log(b / c)
    return out
