# what: log of the product of two geometric means, in exponents
import math


def value(d_real, d_fake):
    real = math.prod(float(r) ** (1 / len(d_real)) for r in d_real)
    fake = math.prod((1 - float(f)) ** (1 / len(d_fake)) for f in d_fake)
    return math.log(real * fake)
