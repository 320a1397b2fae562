# what: the two expectations at D*, each only over the points that its distribution reaches; np.float32
import numpy as np


def generator_cost(p, q):
    real = [a * np.log(a / (a + b)) for a, b in zip(p, q) if a > 0]
    fake = [b * np.log(b / (a + b)) for a, b in zip(p, q) if b > 0]
    return np.float32(np.sum(real) + np.sum(fake))
