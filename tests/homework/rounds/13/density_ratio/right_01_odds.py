# what: right: the odds d / (1 - d)
def density_ratio(d):
    return d / (1 - d)
