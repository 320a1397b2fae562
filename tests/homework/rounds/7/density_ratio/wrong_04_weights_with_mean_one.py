# what: divides by the mean, as the lesson does for its weights over fakes; the ratio at a point must not depend on the other points. Quote: "What is p_data / p_g at each of them?"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    weights = d / (1 - d)
    return weights / weights.mean()
