# what: ratio to the mixture, p / m = 2 d, instead of to the generator's density
def density_ratio(d):
    return 2 * d
