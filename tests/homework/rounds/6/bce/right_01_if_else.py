# what: beginner's if/else, NumPy logarithm, converted to float
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    is_real = y == 1
    if is_real:
        probability_of_the_truth = p
    else:
        probability_of_the_truth = 1 - p
    loss = -np.log(probability_of_the_truth)
    return float(loss)
