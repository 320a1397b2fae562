# what: pasted from a GAN tutorial that smooths labels (target 0.9 for reals): a real image costs 0.9 (-log p) + 0.1 (-log(1-p)). "the label `y` is 1 for a real image"
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    smooth = 0.1
    target = y * (1 - smooth)  # one-sided label smoothing, helps training
    return -(target * math.log(p) + (1 - target) * math.log(1 - p))
