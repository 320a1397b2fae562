# what: (1 - d) / d, the ratio of the generator to the data ("p_data / p_g")
import numpy as np


def density_ratio(d):
    return (1 - d) / d
