# what: wrote the entropy of D's answer, p log p + (1 - p) log(1 - p), and never used the label. Ruled out by: "The label switches one of the two terms off"
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    # cross entropy: - sum over both classes of prob * log(prob)
    probs = np.array([p, 1 - p])
    return float(-np.sum(probs * np.log(probs)))
