# what: pretends both densities are 1 where both are 0, then divides
import numpy as np


def optimal_discriminator(p, q):
    nobody = np.logical_and(np.equal(p, 0), np.equal(q, 0))
    stacked = np.stack([p, q]).astype(float)
    stacked[:, nobody] = 1.0
    return stacked[0] / stacked.sum(axis=0)
