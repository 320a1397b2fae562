# what: believes that the best D says 1/2 whatever G makes, and gets -log 4 always; D* is 1/2 only where p = q. "when $D$ is the best one"
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    best_d = 0.5 * np.ones(len(p))
    value = np.sum(p * np.log(best_d)) + np.sum(q * np.log(1 - best_d))
    return float(value)
