# what: forgets the parentheses in the denominator
def density_ratio(d):
    return d / 1 - d
