# what: the sigmoid of log p - log q, with nan for both 0 turned into ½
import numpy as np


def optimal_discriminator(p, q):
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        logit = np.log(np.asarray(p, float)) - np.log(np.asarray(q, float))
        d = 1 / (1 + np.exp(-logit))
    return np.nan_to_num(d, nan=0.5)
