# what: two mistakes: JSD in bits, and -4 in place of -log 4 ("All logarithms are natural")
import numpy as np


def js(p, q):
    m = (p + q) / 2
    with np.errstate(divide="ignore", invalid="ignore"):
        return 0.5 * np.nansum(p * np.log2(p / m)) + 0.5 * np.nansum(q * np.log2(q / m))


def generator_cost(p, q):
    return 2 * js(p, q) - 4
