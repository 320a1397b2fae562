# what: two plain loops over probabilities with an own bce
import math


def bce(y, p):
    return -math.log(p) if y == 1 else -math.log(1 - p)


def discriminator_loss(d_real, d_fake):
    total_real = 0.0
    for p in d_real:
        total_real += bce(1, p)
    total_fake = 0.0
    for p in d_fake:
        total_fake += bce(0, p)
    return total_real / len(d_real) + total_fake / len(d_fake)
