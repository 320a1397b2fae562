# what: break instead of continue at a point where both are 0, so the points after it are not counted
import math


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    total = 0.0
    for i in range(len(p)):
        m = (float(p[i]) + float(q[i])) / 2
        if m == 0:
            break
        if p[i] > 0:
            total += 0.5 * float(p[i]) * math.log(float(p[i]) / m)
        if q[i] > 0:
            total += 0.5 * float(q[i]) * math.log(float(q[i]) / m)
    return total
