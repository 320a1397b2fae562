# what: log 2 plus half of the value of the best D, point by point
import math


def js(p, q):
    total = math.log(2)
    for a, b in zip(p, q):
        if a > 0:
            total += 0.5 * a * math.log(a / (a + b))
        if b > 0:
            total += 0.5 * b * math.log(b / (a + b))
    return total
