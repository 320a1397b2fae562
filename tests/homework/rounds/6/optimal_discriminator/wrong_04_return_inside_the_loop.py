# what: the return is indented into the loop, so only the first point is answered -- "The best D at each point: an array (n,)."
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    result = []
    for a, b in zip(p, q):
        if a == 0 and b == 0:
            result.append(0.5)
        else:
            result.append(a / (a + b))
        return np.array(result)
