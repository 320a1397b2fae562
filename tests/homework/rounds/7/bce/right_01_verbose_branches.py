# what: beginner's code: first the probability of the truth, then minus its logarithm
import math


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    if y == 1:
        probability_of_truth = p
    else:
        probability_of_truth = 1 - p
    price = math.log(1 / probability_of_truth)
    return price
