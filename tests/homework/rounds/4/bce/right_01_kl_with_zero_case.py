# what: KL divergence between the label and the answer, with 0 log 0 = 0; the label's entropy is 0, so it is the cross-entropy
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    total = 0.0
    for label, answer in ((y, p), (1 - y, 1 - p)):
        if label > 0:
            total += label * math.log(label / answer) if answer > 0 else math.inf
    return total
