# what: a lambda for one answer, made to work on arrays by np.vectorize
import numpy as np

odds = np.vectorize(lambda answer: np.divide(answer, np.subtract(1.0, answer)), otypes=[float])


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    return odds(np.asarray(d))
