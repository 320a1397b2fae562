# what: goes through reals and fakes in pairs with zip
import math


def discriminator_loss(d_real, d_fake):
    total, pairs = 0.0, 0
    for r, f in zip(d_real, d_fake):
        total -= math.log(r) + math.log(1 - f)
        pairs += 1
    return total / pairs
