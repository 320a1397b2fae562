# what: np.vectorize of a scalar function, float64 out
import numpy as np


@np.vectorize
def _odds(x):
    return float(x) / (1.0 - float(x)) if x != 1 else np.inf


def density_ratio(d):
    return _odds(np.asarray(d, float)).astype(float) if len(d) else np.zeros(0)
