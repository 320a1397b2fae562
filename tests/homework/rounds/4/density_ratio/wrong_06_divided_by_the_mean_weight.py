# what: divides the ratios by their mean, as the lesson does with weights on fakes; the ratio at a point does not depend on the other points. Ruled out by: "What is $p_\text{data} / p_g$ at each of them?"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    weights = d / (1 - d)
    return weights / weights.mean()  # the weights average to 1
