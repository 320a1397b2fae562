# what: "if p + q == 0" on whole arrays raises: the truth value of an array is ambiguous; needs np.where or a loop. Quote: "Return $D^*$ at each of them"
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    if p + q == 0:
        return 0.5
    else:
        return p / (p + q)
