# what: right: goes to the logit and takes softplus of it, with the sign that the label asks for
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    logit = np.log(p) - np.log1p(-p)
    sign = 1 - 2 * y  # -1 for real, +1 for fake
    return float(np.logaddexp(0, sign * logit))
