# what: knows that separated points give log 2 and adds half of it for each, without the weight
import math


def js(p, q):
    total = 0.0
    for a, b in zip(p, q):
        if a == 0 and b == 0:
            continue
        if a == 0 or b == 0:
            total += math.log(2) / 2
            continue
        m = (a + b) / 2
        total += 0.5 * a * math.log(a / m) + 0.5 * b * math.log(b / m)
    return total
