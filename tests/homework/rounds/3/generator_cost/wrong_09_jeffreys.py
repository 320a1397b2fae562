# what: takes the mean of the two KL between p and q themselves (half of Jeffreys' divergence) for the JSD; the middle m is missing -- "Your answer to task 3 helps"
import numpy as np


def kl(p, q):
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.sum(np.where(p > 0, p * np.log(p / q), 0.0))


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    jsd = (kl(p, q) + kl(q, p)) / 2  # symmetric, so Jensen-Shannon
    return -np.log(4) + 2 * jsd
