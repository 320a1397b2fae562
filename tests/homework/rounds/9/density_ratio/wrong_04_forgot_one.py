# what: solved p + q = p / d but forgot to take p away again ("p_data / p_g")
import numpy as np


def density_ratio(d):
    # p/(p+q) = d  ->  (p+q)/p = 1/d  ->  q/p = 1/d
    return 1 / (1 / d)
