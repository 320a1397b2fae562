# what: the return is indented too far, inside the loop
import math


def generator_loss(d_fake):
    total = 0
    for i, p in enumerate(d_fake):
        total -= math.log(p)
        return total / (i + 1)
