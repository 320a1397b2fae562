# what: probabilities, plain Python with math.fsum and log1p(-p)
import math


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    d_real, d_fake = list(d_real), list(d_fake)
    first = math.fsum(map(math.log, d_real)) / len(d_real)
    second = math.fsum(math.log1p(-p) for p in d_fake) / len(d_fake)
    return first + second
