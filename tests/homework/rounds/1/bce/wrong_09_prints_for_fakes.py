# what: prints the loss of a fake instead of returning it: None for y = 0
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    if y == 1:
        result = -math.log(p)
        return result
    else:
        result = -math.log(1 - p)
        print(result)
