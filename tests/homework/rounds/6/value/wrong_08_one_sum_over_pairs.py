# what: loops i over range(len(d_real)) for both arrays: an IndexError if M < N, fakes left out if M > N -- "$N$ and $M$ may differ."
import math


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    v = 0.0
    m = len(d_real)
    for i in range(m):
        v += math.log(d_real[i]) + math.log(1 - d_fake[i])
    return v / m
