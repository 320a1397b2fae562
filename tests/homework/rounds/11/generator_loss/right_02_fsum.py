# what: plain Python, a list comprehension, fsum
import math


def generator_loss(d_fake):
    costs = [math.log(1 / float(p)) for p in d_fake]
    return math.fsum(costs) / len(costs)
