# what: the odds d / (1 - d)
def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    return d / (1 - d)
