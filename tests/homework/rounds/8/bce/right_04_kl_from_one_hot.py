# what: the KL divergence of (1-p, p) from the one-hot label, skipping zeros
import math


def bce(y, p):
    total = 0.0
    for want, said in zip((1 - y, y), (1 - p, p)):
        if want > 0:
            total += want * (math.log(want) - (math.log(said) if said > 0 else -math.inf))
    return total
