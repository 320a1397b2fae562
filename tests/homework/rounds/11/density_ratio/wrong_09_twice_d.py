# what: D* = p / (2 q) inverted, so 2 d
def density_ratio(d):
    return 2 * d
