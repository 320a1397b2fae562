# what: what the non-saturating G minimises, KL(q|p) - 2 JS
import numpy as np


def generator_cost(p, q):
    m = (p + q) / 2
    with np.errstate(all="ignore"):
        js = 0.5 * np.nansum(p * np.log(p / m)) + 0.5 * np.nansum(q * np.log(q / m))
        kl = np.nansum(q * np.log(q / p))
    return kl - 2 * js
