# what: // instead of /: whole numbers
def density_ratio(d):
    return d // (1 - d)
