# what: probabilities; the standard library's statistics.fmean over math.log
import math
from statistics import fmean


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    expectation_data = fmean(math.log(d) for d in d_real)
    expectation_noise = fmean(math.log(1 - d) for d in d_fake)
    return expectation_data + expectation_noise
