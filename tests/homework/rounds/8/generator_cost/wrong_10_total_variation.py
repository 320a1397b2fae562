# what: from memory: -log 4 plus log 4 times the total variation, right at both ends (p = q, disjoint); violates "your answer to task 3 helps" (JSD)
import math
import numpy as np


def generator_cost(p, q):
    return float(-math.log(4) + 2 * np.log(2) * 0.5 * np.abs(p - q).sum())
