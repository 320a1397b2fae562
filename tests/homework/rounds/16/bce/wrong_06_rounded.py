# what: rounded the result to three decimals, as the warm-up prints it
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    loss = -math.log(p) if y == 1 else -math.log(1 - p)
    return round(loss, 3)
