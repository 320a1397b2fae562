# what: steps of two through the fakes; violates "for M fakes"
import numpy as np


def generator_loss(d_fake):
    half = np.ravel(d_fake)[::2]
    return float(-np.mean(np.log(half)))
