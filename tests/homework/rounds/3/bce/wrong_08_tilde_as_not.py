# what: uses ~y as "not y", as for NumPy masks; for an int ~0 is -1 and ~1 is -2, so a fake gets the wrong sign and a real a second term. "0 for a fake"
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    y = int(y)
    return -(y * math.log(p) + (~y) * math.log(1 - p))
