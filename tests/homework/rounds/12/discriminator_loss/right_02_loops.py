# what: plain Python loops that call bce
import math


def bce(y, p):
    return -(y * math.log(p) + (1 - y) * math.log(1 - p))


def discriminator_loss(d_real, d_fake):
    real_total = 0.0
    for p in d_real:
        real_total += bce(1, float(p))
    fake_total = 0.0
    for p in d_fake:
        fake_total += bce(0, float(p))
    return real_total / len(d_real) + fake_total / len(d_fake)
