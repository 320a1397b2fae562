# what: np.float32 result, minus the loss of D
import numpy as np


def value(d_real, d_fake):
    loss = np.sum(-np.log(d_real)) / d_real.size + np.sum(-np.log1p(-d_fake)) / d_fake.size
    return np.float32(-loss)
