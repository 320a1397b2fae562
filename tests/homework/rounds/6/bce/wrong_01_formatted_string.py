# what: returns the number formatted as text (f-string) instead of the number itself -- "when the label is y: a float."
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    # same formatting as in the warm-up
    if y == 1:
        loss = -math.log(p)
    else:
        loss = -math.log(1 - p)
    return f"{loss:.3f}"
