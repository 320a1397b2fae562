# what: returns the number formatted like the warm-up's print, a string and not a float. "when the label is y: a float."
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    truth = p if y == 1 else 1 - p
    return f"{-math.log(truth):.3f}"
