# what: right: plain Python, each mean updated answer by answer
import math


def running_mean(numbers):
    mean = 0.0
    for k, number in enumerate(numbers, start=1):
        mean += (number - mean) / k
    return mean


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    good = running_mean(math.log(p) for p in d_real)
    bad = running_mean(math.log(1 - p) for p in d_fake)
    return good + bad
