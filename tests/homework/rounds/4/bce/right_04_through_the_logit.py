# what: goes from p to its logit and takes softplus of the logit, with its sign turned for a real image
import numpy as np


def logit(p):
    return np.log(p) - np.log1p(-p)


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    with np.errstate(divide="ignore"):
        sign = 1 - 2 * y  # real: -1, fake: +1
        return float(np.logaddexp(0.0, sign * logit(np.float64(p))))
