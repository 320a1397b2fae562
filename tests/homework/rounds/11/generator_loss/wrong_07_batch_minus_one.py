# what: divides by M - 1, "unbiased"
import math


def generator_loss(d_fake):
    total = 0.0
    for p in d_fake:
        total += -math.log(p)
    return total / max(len(d_fake) - 1, 1)
