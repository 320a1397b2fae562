# what: D* put in as written, nan where a probability is 0 ("Some probabilities may be 0, in one array or in both")
import numpy as np


def generator_cost(p, q):
    d = p / (p + q)
    return np.sum(p * np.log(d) + q * np.log(1 - d))
