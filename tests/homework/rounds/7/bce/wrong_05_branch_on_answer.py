# what: picks the term by D's answer (p > 0.5) and not by the label, so y is never used and being wrong is cheap. Quote: "the logarithm of the probability that $D$ gave to the"
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    if p > 0.5:  # real
        return -math.log(p)
    else:  # fake
        return -math.log(1 - p)
