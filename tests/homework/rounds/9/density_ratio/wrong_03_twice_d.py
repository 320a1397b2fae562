# what: solved d = p / (2 q), so the ratio is 2 d ("the answers of the best discriminator", p / (p + q))
import numpy as np


def density_ratio(d):
    return 2 * d
