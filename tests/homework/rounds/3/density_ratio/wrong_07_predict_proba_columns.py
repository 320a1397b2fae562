# what: expects two columns, fake and real, as scikit-learn's predict_proba gives: IndexError, d has one axis. "from the best D's probabilities: an array (n,)."
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    d = np.asarray(d)
    return d[:, 1] / d[:, 0]
