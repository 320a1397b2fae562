# what: solves for the ratio and loses the -1
import numpy as np


def density_ratio(d):
    # d = r / (1 + r), so 1 - d = 1 / (1 + r), so r = 1 / (1 - d)
    return 1 / (1 - d)
