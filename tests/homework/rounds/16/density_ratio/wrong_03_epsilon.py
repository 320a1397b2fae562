# what: adds 1e-4 to the denominator against division by zero, which is a tenth of 1 - 0.999
def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    eps = 1e-4
    return d / (1 - d + eps)
