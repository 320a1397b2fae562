# what: two mistakes: sums instead of means, and logarithms to base 2
import math


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    v = 0
    for d in d_real:
        v += math.log(d, 2)
    for d in d_fake:
        v += math.log(1 - d, 2)
    return v
