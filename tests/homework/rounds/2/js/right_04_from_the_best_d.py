# what: right: by way of the best discriminator, JSD = (log 4 + E_p log D* + E_q log(1 - D*)) / 2
import math


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    v = 0.0
    for a, b in zip(p.tolist(), q.tolist()):
        if a > 0:
            v += a * math.log(a / (a + b))
        if b > 0:
            v += b * math.log(b / (a + b))
    return (math.log(4) + v) / 2
