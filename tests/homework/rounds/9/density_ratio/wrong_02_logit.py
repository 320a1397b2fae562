# what: returned the log of the ratio ("What is p_data / p_g")
import numpy as np


def density_ratio(d):
    return np.log(d) - np.log(1 - d)
