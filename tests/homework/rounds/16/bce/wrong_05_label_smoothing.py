# what: smoothed the label to 0.95 / 0.05 (label_smoothing=0.1), copied from a list of GAN tricks
import math


def bce(y, p, label_smoothing=0.1):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    y = y * (1 - label_smoothing) + 0.5 * label_smoothing
    return -(y * math.log(p) + (1 - y) * math.log(1 - p))
