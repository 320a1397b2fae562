# what: the brackets in the denominator are missing, d / 1 - d is 0
def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    return d / 1 - d
