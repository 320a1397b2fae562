# what: probabilities; one concatenated array of truths with weights 1/N and 1/M
import numpy as np


def discriminator_loss(d_real, d_fake):
    n, m = len(d_real), len(d_fake)
    truths = np.concatenate([np.ravel(d_real), 1 - np.ravel(d_fake)]).astype("float64")
    weights = np.repeat([1 / n, 1 / m], [n, m])
    return float(-weights @ np.log(truths))
