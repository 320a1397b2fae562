# what: wrong: 1e-7 is added to d 'for safety', one percent of the smallest d
EPSILON = 1e-7


def density_ratio(d):
    return (d + EPSILON) / (1 - d)
