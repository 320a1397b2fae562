# what: d / 1 - d without brackets is d - d, 0 everywhere. Quote: "What is $p_\text{data} / p_g$ at each of them?"
def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    return d / 1 - d
