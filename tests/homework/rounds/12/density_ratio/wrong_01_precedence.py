# what: forgot the parentheses
import numpy as np


def density_ratio(d):
    return d / 1 - d
