# what: says ½ wherever one of the two is 0 ("½ where both densities are 0")
import numpy as np


def optimal_discriminator(p, q):
    answers = []
    for a, b in zip(p, q):
        if a == 0 or b == 0:
            answers.append(0.5)
        else:
            answers.append(a / (a + b))
    return np.array(answers)
