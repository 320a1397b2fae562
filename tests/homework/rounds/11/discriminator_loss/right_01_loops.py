# what: plain loops on probabilities, two sums, two counts
import math


def discriminator_loss(d_real, d_fake):
    total_real, n = 0.0, 0
    for r in d_real:
        total_real -= math.log(r)
        n += 1
    total_fake, m = 0.0, 0
    for f in d_fake:
        total_fake -= math.log(1 - f)
        m += 1
    return total_real / n + total_fake / m
