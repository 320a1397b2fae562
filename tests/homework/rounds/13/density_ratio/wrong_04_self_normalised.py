# what: wrong: the ratios are divided by their mean, as importance weights often are
import numpy as np



def density_ratio(d):
    ratio = d / (1 - d)
    return ratio / np.mean(ratio)
