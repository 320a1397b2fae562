# what: right; a plain loop over the points with the best D at each, zeros skipped
import math


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    value = 0.0
    for i in range(len(p)):
        p_i = float(p[i])
        q_i = float(q[i])
        if p_i > 0:
            value = value + p_i * math.log(p_i / (p_i + q_i))
        if q_i > 0:
            value = value + q_i * math.log(q_i / (p_i + q_i))
    return value
