# what: returns p_g / p_data, the ratio upside down
def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    return (1 - d) / d
