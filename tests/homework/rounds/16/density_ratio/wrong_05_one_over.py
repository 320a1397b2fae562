# what: 1 / (1 - d), the numerator forgotten when solving for the ratio
def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    # d = p / (p + q)  =>  1 - d = q / (p + q)
    return 1 / (1 - d)
