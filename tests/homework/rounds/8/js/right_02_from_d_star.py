# what: log 2 plus half the value of the game against the best D
import math


def js(p, q):
    total = 0.0
    for a, b in zip(p, q):
        s = a + b
        if a > 0:
            total += a * math.log(a / s)
        if b > 0:
            total += b * math.log(b / s)
    return math.log(2) + total / 2
