# what: a constant of 1e-300 in both logarithms, which only keeps log 0 away; the numbers stay
import numpy as np


class Distribution:
    def __init__(self, probabilities):
        self.x = np.asarray(probabilities, dtype=np.float64)

    def kl(self, other):
        return (self.x * (np.log(self.x + 1e-300) - np.log(other.x + 1e-300))).sum()


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    data, generator = Distribution(p), Distribution(q)
    middle = Distribution((data.x + generator.x) / 2)
    return float((data.kl(middle) + generator.kl(middle)) / 2)
