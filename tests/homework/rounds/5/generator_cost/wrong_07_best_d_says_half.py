# what: takes the best D to say 1/2 everywhere, which it does only where p = q; so the result is always -log 4. "when $D$ is the best one"
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    d_star = 0.5  # the optimal discriminator cannot tell the two apart
    return np.sum(p * np.log(d_star)) + np.sum(q * np.log(1 - d_star))
