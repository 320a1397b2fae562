# what: probabilities, an online mean
import math
import numpy as np


def generator_loss(d_fake):
    mean = 0.0
    for count, d in enumerate(np.ravel(d_fake), start=1):
        if d <= 0:
            return math.inf
        mean += (-math.log(d) - mean) / count
    return mean
