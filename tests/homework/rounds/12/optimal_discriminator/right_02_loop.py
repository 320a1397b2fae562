# what: a loop with an if
import numpy as np


def optimal_discriminator(p, q):
    answers = []
    for a, b in zip(p, q):
        a, b = float(a), float(b)
        if a == 0 and b == 0:
            answers.append(0.5)
        else:
            answers.append(a / (a + b))
    return np.array(answers)
