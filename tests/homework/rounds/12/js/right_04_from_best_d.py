# what: log 2 plus half the value of the game against the best D
import numpy as np


def js(p, q):
    total = np.log(2.0)
    for a, b in zip(p.tolist(), q.tolist()):
        if a > 0:
            total += 0.5 * a * np.log(a / (a + b))
        if b > 0:
            total += 0.5 * b * np.log(b / (a + b))
    return total
