# what: probabilities; mean of log(1/D) by np.average
import numpy as np


def generator_loss(d_fake):
    return float(np.average(np.log(1.0 / np.asarray(d_fake, dtype="float64"))))
