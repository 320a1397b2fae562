# what: the ratio q/p first, then turned over; where the inverse is large or zero numpy does the right thing
import numpy as np


def density_ratio(d):
    with np.errstate(divide="ignore"):
        q_over_p = (1.0 - d) / d
        return 1.0 / q_over_p
