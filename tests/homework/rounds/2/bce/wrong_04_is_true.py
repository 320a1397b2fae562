# what: tests `y is True`; the label is the number 1, which is not the object True, so real images are priced as fakes, -log(1 - p)
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    if y is True:
        prob_of_truth = p
    else:
        prob_of_truth = 1 - p
    return -math.log(prob_of_truth)
