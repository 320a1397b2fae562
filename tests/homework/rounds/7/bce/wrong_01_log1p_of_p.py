# what: writes log(1 - p) as log1p(p), which is log(1 + p): the price of a fake comes out wrong (and negative). Quote: "`p` is D's probability that the image is real"
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return -(y * math.log(p) + (1 - y) * math.log1p(p))
