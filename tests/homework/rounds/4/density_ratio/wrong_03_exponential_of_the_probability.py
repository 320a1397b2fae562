# what: used e^l from the lesson, but d holds probabilities and not logits. Ruled out by: "from the best D's probabilities: an array (n,)."
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    # lesson 3.6: the ratio is e to the power of D's output
    return np.exp(d)
