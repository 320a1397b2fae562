# what: mean of log D without the minus ("Write J_G ... loss")
import numpy as np


def generator_loss(d_fake):
    log_d = [np.log(d) for d in np.asarray(d_fake).flatten()]
    return sum(log_d) / len(log_d)
