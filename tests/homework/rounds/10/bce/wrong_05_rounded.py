# what: rounds to three places, since the worked example shows three
import math


def bce(y, p):
    truth = p if y == 1 else 1 - p
    return round(-math.log(truth), 3)
