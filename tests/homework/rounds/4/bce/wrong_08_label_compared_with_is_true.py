# what: tests `y is True`, which is never so for the labels 1 and 0: every image is scored as a fake. Ruled out by: "the label `y` is 1 for a real image"
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    if y is True:
        return -math.log(p)
    else:
        return -math.log(1 - p)
