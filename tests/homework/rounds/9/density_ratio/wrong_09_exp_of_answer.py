# what: took d for a logit and returned exp(d) ("from the best D's probabilities")
import math

import numpy as np


def density_ratio(d):
    return np.array([math.exp(v) for v in d])
