# what: beginner's loop over the points, with infinity spelled out where d is 1
import math

import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    ratios = np.zeros(len(d))
    for i, answer in enumerate(d):
        answer = float(answer)
        if answer == 1.0:
            ratios[i] = math.inf  # the generator never goes there
        else:
            ratios[i] = answer / (1 - answer)
    return ratios
