# what: log1p(p) is log(1 + p); the minus inside is forgotten
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    real_part = y * math.log(p)
    fake_part = (1 - y) * math.log1p(p)
    return -(real_part + fake_part)
