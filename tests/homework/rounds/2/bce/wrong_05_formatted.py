# what: returns the text "0.223" (formatted as in the warm-up's print) and not a float
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    if y == 1:
        loss = -math.log(p)
    else:
        loss = -math.log(1 - p)
    return f"{loss:.3f}"
