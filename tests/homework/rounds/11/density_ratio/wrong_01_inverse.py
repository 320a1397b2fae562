# what: the ratio upside down
def density_ratio(d):
    return (1 - d) / d
