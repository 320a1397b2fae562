# what: an epsilon of 1e-6 in the denominator
def density_ratio(d):
    return d / (1 - d + 1e-6)
