# what: an online mean in a helper, plain Python
import math


def _mean(numbers):
    mean = 0.0
    for k, x in enumerate(numbers, start=1):
        mean += (x - mean) / k
    return mean


def value(d_real, d_fake):
    return _mean(math.log(p) for p in d_real) + _mean(math.log(1 - p) for p in d_fake)
