# what: plain Python with statistics.fmean and generator expressions, probabilities in
from math import log
from statistics import fmean


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return fmean(log(p) for p in d_real) + fmean(log(1 - p) for p in d_fake)
