# what: exp(d), as if d were the logit; violates "from the best D's probabilities"
import numpy as np


def density_ratio(d):
    return np.exp(d)
