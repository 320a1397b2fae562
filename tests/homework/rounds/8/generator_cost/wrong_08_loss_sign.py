# what: log 4 - 2 JSD, the loss of D; violates "the value of the game": at best -log 4
import math


def generator_cost(p, q):
    m = (p + q) / 2
    jsd = 0.5 * sum(a * math.log(a / c) for a, c in zip(p, m) if a > 0)
    jsd += 0.5 * sum(b * math.log(b / c) for b, c in zip(q, m) if b > 0)
    return math.log(4) - 2 * jsd
