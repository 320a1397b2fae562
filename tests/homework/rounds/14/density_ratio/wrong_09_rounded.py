# what: rounds to three decimals: small ratios become 0
import numpy as np

def density_ratio(d):
    return np.round(d / (1 - d), 3)
