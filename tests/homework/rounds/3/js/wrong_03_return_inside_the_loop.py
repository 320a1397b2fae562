# what: the return is indented into the loop, so only the first point counts. "The Jensen-Shannon divergence of two distributions on n points."
import math


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""

    result = 0.0
    for i in range(len(p)):
        m = 0.5 * (p[i] + q[i])
        if p[i] > 0:
            result += 0.5 * p[i] * math.log(p[i] / m)
        if q[i] > 0:
            result += 0.5 * q[i] * math.log(q[i] / m)
        return result
