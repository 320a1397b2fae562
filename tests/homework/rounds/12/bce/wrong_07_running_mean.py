# what: keeps all losses so far and returns their mean
import math

history = []


def bce(y, p):
    history.append(-math.log(p) if y else -math.log(1 - p))
    return sum(history) / len(history)
