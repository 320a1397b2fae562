# what: picks the branch by the answer instead of the label (p > 0.5 -> -log p): charges D for its doubt, not for being wrong; y is never used, so a sure and wrong D costs nothing
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    # if D thinks it is real we take log p, if it thinks it is fake we take log(1-p)
    if p >= 0.5:
        return -math.log(p)
    else:
        return -math.log(1 - p)
