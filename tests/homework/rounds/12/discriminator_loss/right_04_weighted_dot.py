# what: takes probabilities; one concatenated array, each half weighted by 1/N and 1/M
import numpy as np


def discriminator_loss(d_real, d_fake):
    n, m = np.size(d_real), np.size(d_fake)
    truth = np.concatenate([np.ravel(d_real), 1.0 - np.ravel(d_fake)]).astype("float64")
    weights = np.repeat([1 / n, 1 / m], [n, m])
    return np.array([weights @ -np.log(truth)])
