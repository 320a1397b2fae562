# what: a running mean in a Python loop over probabilities
import math


def generator_loss(d_fake):
    mean = 0.0
    for count, p in enumerate(d_fake, start=1):
        mean += (-math.log(float(p)) - mean) / count
    return mean
