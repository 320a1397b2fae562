# what: wrote the entropy of D's own answer, -p log p - (1-p) log(1-p): D's probability stands where the label belongs, the label is never used. "the label `y` is 1 for a real image"
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    probabilities = [p, 1 - p]
    entropy = 0.0
    for prob in probabilities:
        entropy = entropy - prob * math.log(prob)
    return entropy
