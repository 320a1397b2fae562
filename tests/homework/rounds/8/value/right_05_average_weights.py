# what: probabilities, np.average of both
import numpy as np


def value(d_real, d_fake):
    with np.errstate(divide="ignore"):
        return float(sum(np.average(np.log(t)) for t in (np.array(d_real, float), 1 - np.array(d_fake, float))))
