# what: rounds the loss to three decimals, as the worked example prints it, which is too coarse for small losses
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    if y == 1:
        loss = -math.log(p)
    else:
        loss = -math.log(1 - p)
    return round(loss, 3)
