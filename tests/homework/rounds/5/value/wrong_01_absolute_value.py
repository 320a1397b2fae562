# what: takes the absolute value, "a value is positive": that is J_D again, and D would want it small. Quote: "$D$ wants it large, $G$ wants it small."
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    v = np.mean(np.log(d_real)) + np.mean(np.log(1 - d_fake))
    return abs(v)
