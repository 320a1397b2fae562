# what: plain Python with math.fsum and log1p
import math


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    real = math.fsum(math.log(d) for d in d_real) / len(d_real)
    fake = math.fsum(math.log1p(-d) for d in d_fake) / len(d_fake)
    return real + fake
