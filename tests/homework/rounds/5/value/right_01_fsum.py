# what: plain Python with math.fsum, log1p for the fakes
import math


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    reals = math.fsum(math.log(d) for d in d_real) / len(d_real)
    fakes = math.fsum(math.log1p(-d) for d in d_fake) / len(d_fake)
    return reals + fakes
