# what: a plain Python loop with an if
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    answers = []
    for p_i, q_i in zip(p.tolist(), q.tolist()):
        if p_i == 0 and q_i == 0:
            answers.append(0.5)
        else:
            answers.append(p_i / (p_i + q_i))
    return np.array(answers)
