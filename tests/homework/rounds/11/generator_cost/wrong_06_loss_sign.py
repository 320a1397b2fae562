# what: returns the loss of D, log 4 - 2 JS
import numpy as np


def generator_cost(p, q):
    def term(a, b):
        return sum(x * np.log((x + y) / x) for x, y in zip(a, b) if x > 0)

    return term(p, q) + term(q, p)
