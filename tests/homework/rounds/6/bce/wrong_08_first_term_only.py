# what: the cross-entropy of a softmax class, -y log p: the term for fakes is missing, so a fake costs 0 whatever D says -- "The label switches one of the two terms off"
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    # cross-entropy: - sum of  label * log(prediction)
    return float(-y * np.log(p))
