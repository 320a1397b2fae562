# what: (1 - d) / d: that is p_g / p_data, the inverse ratio
def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    return (1 - d) / d
