# what: the odds
def density_ratio(d):
    return d / (1 - d)
