# what: log1p(p) is log(1 + p); for log(1 - p) it has to be log1p(-p). The price of a fake comes out negative
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    # log1p is numerically better than log(1 - p)
    return -(y * math.log(p) + (1 - y) * math.log1p(p))
