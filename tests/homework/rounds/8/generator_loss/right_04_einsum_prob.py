# what: probabilities, einsum for the mean
import numpy as np


def generator_loss(d_fake):
    with np.errstate(divide="ignore"):
        logs = np.log(np.asarray(d_fake, float))
    return -np.einsum("i->", logs) / len(logs)
