# what: plain Python: a list of terms of the points that count, added by math.fsum
from math import fsum, log


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""

    terms = []
    for a, b in zip(p, q, strict=True):
        a, b = float(a), float(b)
        for own in (a, b):
            if own > 0:
                terms.append(own * log(2 * own / (a + b)))
    return fsum(terms) / 2
