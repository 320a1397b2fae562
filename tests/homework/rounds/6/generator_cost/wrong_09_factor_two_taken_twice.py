# what: divides by p + q and subtracts log 4 besides: the -log 4 is already in there when the denominator is 2m. Lesson 4: "Each denominator is $2m$, and each factor 2 gives"
import math


def kl(a, b):
    total = 0.0
    for x, y in zip(a, b):
        if x > 0:
            total += x * math.log(x / y)
    return total


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    both = [x + y for x, y in zip(p, q)]
    return -math.log(4) + kl(p, both) + kl(q, both)
