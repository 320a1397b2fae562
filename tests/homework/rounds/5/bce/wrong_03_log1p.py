# what: "log1p is the stable logarithm": takes log(1 + p) for log(p), so a real image costs less than 0 (the fake's term is right). Quote: "minus the logarithm of the probability that"
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    # log1p is more accurate than log
    log_p = np.log1p(p)
    log_not_p = np.log1p(-p)
    return float(-(y * log_p + (1 - y) * log_not_p))
