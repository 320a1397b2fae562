# what: probabilities; exact sum of logs in plain Python
import math

import numpy as np


def generator_loss(d_fake):
    m = 0
    terms = []
    for d in np.ravel(d_fake).tolist():
        m += 1
        terms.append(-math.log(d))
    return math.fsum(terms) / m
