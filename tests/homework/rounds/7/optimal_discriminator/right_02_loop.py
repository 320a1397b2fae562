# what: beginner's loop over the points with an if
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    answers = []
    for a, b in zip(p, q):
        if a == 0 and b == 0:
            answers.append(0.5)
        else:
            answers.append(float(a) / (float(a) + float(b)))
    return np.array(answers)
