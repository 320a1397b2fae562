# what: searches the cheapest answer on the grid of the warm-up
import numpy as np


def optimal_discriminator(p, q):
    answers = np.linspace(0.01, 0.99, 99)
    result = []
    for a, b in zip(p.astype(float), q.astype(float)):
        if a + b == 0:
            result.append(0.5)
            continue
        w = a / (a + b)
        cost = -w * np.log(answers) - (1 - w) * np.log(1 - answers)
        result.append(answers[np.argmin(cost)])
    return np.array(result)
