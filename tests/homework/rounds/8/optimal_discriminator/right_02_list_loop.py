# what: a loop with try and except ZeroDivisionError
import numpy as np


def optimal_discriminator(p, q):
    answers = []
    for a, b in zip(map(float, p), map(float, q), strict=True):
        try:
            answers.append(a / (a + b))
        except ZeroDivisionError:
            answers.append(0.5)
    return np.array(answers)
