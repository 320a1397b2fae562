# what: finds the best answer at each point on the warm-up's grid from 0.01 to 0.99
import numpy as np


def generator_cost(p, q):
    answers = np.linspace(0.01, 0.99, 99)
    v = p[:, None] * np.log(answers) + q[:, None] * np.log(1 - answers)
    return float(v.max(axis=1).sum())
