# what: via D*: log 2 + the mean of the two log-scores of the best D
import math

import numpy as np


def js(p, q):
    score = 0.0
    for a, b in zip(np.asarray(p).tolist(), np.asarray(q).tolist()):
        if a > 0:
            score += a * math.log(a / (a + b))
        if b > 0:
            score += b * math.log(b / (a + b))
    return math.log(2) + score / 2
