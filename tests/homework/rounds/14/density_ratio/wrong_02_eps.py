# what: 1e-5 added to 1 - d against division by zero: one percent off at 0.999
def density_ratio(d):
    return d / (1 - d + 1e-5)
