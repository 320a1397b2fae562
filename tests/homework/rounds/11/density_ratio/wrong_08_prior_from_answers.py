# what: corrects for the share of reals, estimated from the mean answer
import numpy as np


def density_ratio(d):
    prior = np.mean(d)
    return d / (1 - d) * (1 - prior) / prior
