# what: divides the ratios by their mean, as lesson 3.6 does with weights of fakes; the ratio at a point must not depend on the other points. Quote: "What is $p_\text{data} / p_g$ at each of them?"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    weights = d / (1 - d)
    # the weights average to 1 only roughly, so one divides by their mean
    return weights / np.mean(weights)
