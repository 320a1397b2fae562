# what: wrong: d compared with one half, the answer where both densities agree: 2 d
import numpy as np



def density_ratio(d):
    return np.asarray(d) / 0.5
