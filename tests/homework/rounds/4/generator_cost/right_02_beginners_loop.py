# what: right, a verbose loop with math.log
import math

import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    result = 0.0
    for i in range(len(p)):
        p_i = float(p[i])
        q_i = float(q[i])
        if p_i > 0:
            d = p_i / (p_i + q_i)
            result = result + p_i * math.log(d)
        if q_i > 0:
            one_minus_d = q_i / (p_i + q_i)
            result = result + q_i * math.log(one_minus_d)
    return result
