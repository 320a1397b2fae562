# what: all answers in one array, each with the weight of its own group (1/N or 1/M), one einsum; probabilities
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    n, m = len(d_real), len(d_fake)
    truth = np.hstack([d_real, np.subtract(1, d_fake)])
    weights = np.repeat([1 / n, 1 / m], [n, m])
    return np.einsum("i,i->", weights, np.log(truth))
