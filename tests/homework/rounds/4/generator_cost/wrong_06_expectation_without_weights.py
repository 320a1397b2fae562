# what: takes the two expectations as plain means over the points, as over a batch, without the probabilities p and q: "From here on `p` and `q` are probabilities"
import numpy as np


def optimal_discriminator(p, q):
    total = p + q
    return np.where(total > 0, p / np.where(total > 0, total, 1), 0.5)


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    d = np.clip(optimal_discriminator(p, q), 1e-12, 1 - 1e-12)
    return np.mean(np.log(d)) + np.mean(np.log(1 - d))
