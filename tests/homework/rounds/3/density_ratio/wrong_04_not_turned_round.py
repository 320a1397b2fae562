# what: writes D* = r / (1 + r) and puts d in for r: the formula forwards, where it had to be solved for r. "Turn the formula round."
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    # D = p / (p + q) = r / (1 + r), with r = p / q
    r = d
    return r / (1 + r)
