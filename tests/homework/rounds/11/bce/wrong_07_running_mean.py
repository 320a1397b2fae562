# what: keeps all losses in a list and returns their mean
import math

losses = []


def bce(y, p):
    losses.append(-math.log(p if y == 1 else 1 - p))
    return sum(losses) / len(losses)
