# what: 1 / (1 - d) - 1 in 64-bit numbers: odd, but right
import numpy as np

def density_ratio(d):
    return 1 / (1 - d.astype("float64")) - 1
