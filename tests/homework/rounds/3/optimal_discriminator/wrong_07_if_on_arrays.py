# what: writes the special case with if ... and ... on whole arrays: ValueError, the truth value of an array is ambiguous. "Return $D^*$ at each of them"
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    if p == 0 and q == 0:
        return 0.5
    else:
        return p / (p + q)
