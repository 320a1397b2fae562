# what: indexes d as scikit-learn's predict_proba with two columns; d has the shape (n,), so it raises IndexError
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    proba = np.asarray(d)
    return proba[:, 1] / proba[:, 0]
