# what: probabilities, two comprehensions and log1p
import math


def value(d_real, d_fake):
    log = lambda x: math.log(x) if x > 0 else -math.inf
    log1m = lambda x: math.log1p(-x) if x < 1 else -math.inf
    reals = [log(float(x)) for x in d_real]
    fakes = [log1m(float(x)) for x in d_fake]
    return sum(reals) / len(reals) + sum(fakes) / len(fakes)
