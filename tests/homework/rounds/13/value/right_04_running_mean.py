# what: right: two running means in plain Python
import math



def running_mean(numbers):
    mean = 0.0
    for i, x in enumerate(numbers, start=1):
        mean += (x - mean) / i
    return mean


def value(d_real, d_fake):
    seen_real = running_mean(math.log(p) for p in d_real)
    seen_fake = running_mean(math.log(1 - p) for p in d_fake)
    return seen_real + seen_fake
