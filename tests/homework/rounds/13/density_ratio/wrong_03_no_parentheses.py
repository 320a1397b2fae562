# what: wrong: d / 1 - d, the parentheses are missing
def density_ratio(d):
    return d / 1 - d
