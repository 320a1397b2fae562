# what: the ratio is carried along the loop: a product of all points so far
import numpy as np

def density_ratio(d):
    r = 1.0
    out = []
    for x in d:
        r *= float(x) / (1 - float(x))
        out.append(r)
    return np.array(out)
