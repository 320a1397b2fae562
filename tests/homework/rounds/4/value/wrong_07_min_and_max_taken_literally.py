# what: reads min max as the largest and the smallest of the answers' logarithms; the means are missing. Ruled out by: "The means become expectations"
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    # min over G, max over D
    best_for_d = np.max(np.log(d_real))
    best_for_g = np.min(np.log(1 - np.asarray(d_fake)))
    return best_for_d + best_for_g
