# what: wrote it as KL between label and answer, y log(y / p) + ..., and forgot that 0 log 0 needs care: math.log(0) raises for every label. Ruled out by: "Binary cross-entropy of one answer p, when the label is"
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    # the label has no entropy, so cross-entropy = KL(label || answer)
    return y * math.log(y / p) + (1 - y) * math.log((1 - y) / (1 - p))
