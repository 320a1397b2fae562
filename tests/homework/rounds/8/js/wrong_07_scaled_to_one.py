# what: divides by log 2 so that the largest is 1; violates "all logarithms are natural"
import math


def js(p, q):
    m = (p + q) / 2
    total = 0.0
    for a, b, c in zip(p, q, m):
        if a > 0:
            total += a * math.log(a / c) / 2
        if b > 0:
            total += b * math.log(b / c) / 2
    return total / math.log(2)
