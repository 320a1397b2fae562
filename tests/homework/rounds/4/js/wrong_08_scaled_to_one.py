# what: divides by log 2 so that the result lies between 0 and 1; that is the divergence in bits. Ruled out by: "All logarithms are natural."
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    result = 0.0
    for dist in (p, q):
        inside = dist > 0
        result += 0.5 * np.sum(dist[inside] * np.log(dist[inside] / m[inside]))
    return result / np.log(2)  # normalised: 1 means no overlap
