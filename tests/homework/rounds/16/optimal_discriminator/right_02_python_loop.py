# what: a loop over pairs of Python floats, a list that becomes an array
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    answers = []
    for a, b in zip(p.tolist(), q.tolist()):
        if a == 0 and b == 0:
            answers.append(0.5)
        else:
            answers.append(a / (a + b))
    return np.array(answers, dtype=np.float32)
